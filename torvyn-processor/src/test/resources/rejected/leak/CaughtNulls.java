package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;

/** A null that the buffer types refuse ends the path, unless the refusal is caught. */
class CaughtNulls {
  void putCaught(BufferDeque queue, @Owned Buffer own) { // error: leak
    try {
      queue.put(queue.take());
      own.release();
    } catch (NullPointerException e) {
      System.err.println(e.getMessage());
    }
  }

  @Owned MutableBuffer copyCaught(BufferAllocator alloc, BufferDeque queue) {
    MutableBuffer spare = alloc.allocate(8);
    Buffer from = null;
    try {
      MutableBuffer copy = alloc.copyOf(from);
      spare.release();
      return copy;
    } catch (NullPointerException e) {
      return null; // error: leak
    }
  }

  void equalsTakesNull(@Owned Buffer own, boolean given) { // error: leak
    Buffer other = null;
    if (own.equals(other)) {
      own.release();
    }
  }
}
