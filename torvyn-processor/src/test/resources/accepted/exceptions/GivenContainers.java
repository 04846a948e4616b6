package accepted.exceptions;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;

/** A container that a method is given is there: putting something into it is no way out. */
class GivenContainers {
  @Owned Buffer putAndForgotten(BufferDeque queue, @Owned Buffer own) {
    try {
      queue.put(own);
    } finally {
      own = null;
    }
    return own;
  }

  int counted(BufferDeque queue, BufferAllocator alloc) {
    Buffer made = alloc.allocate(8).freeze();
    try {
      queue.put(made);
    } catch (IllegalStateException full) {
      return 0;
    }
    return queue.size();
  }
}
