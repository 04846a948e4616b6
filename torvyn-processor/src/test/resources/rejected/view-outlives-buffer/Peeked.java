package rejected.view_outlives_buffer;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;

/** What was peeked ends when the container gives the buffer up. */
class Peeked {
  int peekThenTake(BufferDeque queue) {
    Buffer head = queue.peek();
    Buffer taken = queue.take();
    if (head == null || taken == null) {
      if (taken != null) taken.release();
      return 0;
    }
    taken.release();
    return head.size(); // error: view-outlives-buffer
  }

  int peekThenClose(Held held) {
    Buffer b = held.peek();
    held.close();
    return b == null ? 0 : b.size(); // error: view-outlives-buffer
  }
}
