package rejected.release_borrowed;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;

/** peek() lends what the container owns. */
class Peeked {
  void releasePeeked(BufferDeque queue) {
    Buffer head = queue.peek();
    if (head != null) {
      head.release(); // error: release-borrowed
    }
  }

  void closePeeked(Held held) {
    Buffer b = held.peek();
    if (b != null) b.close(); // error: release-borrowed
  }
}
