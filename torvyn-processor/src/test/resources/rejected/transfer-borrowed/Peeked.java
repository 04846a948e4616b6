package rejected.transfer_borrowed;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;
import io.torvyn.flow.Emitter;

/** What a container shows stays the container's. */
class Peeked {
  @Owned Buffer returned(Held held) {
    return held.peek(); // error: transfer-borrowed
  }

  void emitted(BufferDeque queue, Emitter out) {
    Buffer head = queue.peek();
    if (head != null && head.size() > 4) {
      out.emit(head); // error: transfer-borrowed
    }
  }
}
