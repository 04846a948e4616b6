package unsound.nulls;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Buffer;

/**
 * Wrong: where nothing is queued, {@code size()} throws, the exception is caught, and {@code own}
 * is still owned. The checker takes a call on a null reference to end the body.
 */
class CaughtReceivers {
  int nothingQueued(BufferDeque queue, @Owned Buffer own) {
    int size = 0;
    Buffer first = queue.take();
    try {
      size = first.size();
      first.release();
      own.release();
    } catch (NullPointerException e) {
      System.err.println(e.getMessage());
    }
    return size;
  }
}
