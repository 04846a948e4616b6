package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** The old buffer is lost when its only name gets another. */
class Overwrites {
  @Owned Buffer straight(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    m = alloc.allocate(16); // error: leak
    return m.freeze();
  }

  void withNull(@Owned Buffer in) {
    System.out.println(in.size());
    in = null; // error: leak
  }

  void loopVariable(BufferAllocator alloc, Emitter out, int n) {
    Buffer b = alloc.allocate(8).freeze();
    for (int i = 0; i < n; i++) {
      b = alloc.allocate(i).freeze(); // error: leak
    }
    out.emit(b);
  }

  @Owned Buffer largest(BufferDeque queue) {
    Buffer best = queue.take();
    Buffer next = queue.take();
    if (next != null && best != null && next.size() > best.size()) {
      best = next; // error: leak
      next = null;
    }
    if (next != null) next.release();
    return best;
  }

  void swapByHand(@Owned Buffer a, @Owned Buffer b, Emitter out) {
    a = b; // error: leak
    b = a;
    out.emit(b);
  }

  void drain(BufferDeque queue) {
    Buffer b = queue.take();
    while (b != null) {
      System.out.println(b.size());
      b = queue.take(); // error: leak
    }
  }
}
