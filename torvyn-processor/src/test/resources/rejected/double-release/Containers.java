package rejected.double_release;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;

/** Draining code releases each element once. */
class Containers {
  void takenAndReleasedTwice(BufferDeque queue) {
    Buffer b = queue.take();
    if (b != null) {
      b.release();
    }
    if (b != null) {
      b.release(); // error: double-release
    }
  }

  void lastOfTheLoop(BufferDeque queue) {
    Buffer last = null;
    for (Buffer b = queue.take(); b != null; b = queue.take()) {
      last = b;
      b.release();
    }
    if (last != null) {
      last.release(); // error: double-release
    }
  }
}
