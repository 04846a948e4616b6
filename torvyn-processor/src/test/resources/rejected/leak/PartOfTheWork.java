package rejected.leak;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Two buffers, one remembered. */
class PartOfTheWork {
  @Owned Buffer scratchForgotten(BufferAllocator alloc, @Borrowed Buffer in) {
    MutableBuffer scratch = alloc.copyOf(in);
    MutableBuffer out = alloc.allocate(in.size());
    out.append(scratch.view());
    return out.freeze(); // error: leak
  }

  void headWithoutTail(BufferAllocator alloc, Emitter out, @Borrowed Buffer in) {
    Buffer head = alloc.allocate(4).appendInt(in.size()).freeze();
    Buffer tail = alloc.copyOf(in).freeze(); // error: leak
    if (head.intAt(0) > 0) {
      out.emit(head);
    } else {
      head.release();
    }
    System.out.println(tail.size());
  }

  @Owned Buffer frozenIntoAWrongName(BufferAllocator alloc) {
    MutableBuffer a = alloc.allocate(1);
    MutableBuffer b = alloc.allocate(2);
    Buffer first = a.freeze();
    Buffer second = b.freeze();
    System.out.println(first.size());
    return second; // error: leak
  }
}
