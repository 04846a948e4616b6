package rejected.leak;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;

/** An owned result that nobody takes is lost at once. */
class DroppedResults {
  void allocateOnly(BufferAllocator alloc) {
    alloc.allocate(8); // error: leak
  }

  void frozenAndForgotten(BufferAllocator alloc) {
    alloc.allocate(8).freeze(); // error: leak
  }

  void chainForgotten(BufferAllocator alloc) {
    alloc.allocate(8).append((byte) 1).append((byte) 2).freeze(); // error: leak
  }

  int onlyItsSize(BufferAllocator alloc, @Borrowed Buffer in) {
    return alloc.copyOf(in).size(); // error: leak
  }

  void takenAndDropped(BufferDeque queue) {
    queue.take(); // error: leak
  }

  void helperResult(BufferAllocator alloc) {
    header(alloc); // error: leak
  }

  private static @Owned Buffer header(BufferAllocator alloc) {
    return alloc.allocate(4).appendInt(42).freeze();
  }
}
