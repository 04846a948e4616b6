package rejected.leak;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Leaving normally while still owning. */
class NormalExit {
  void fallsOffTheEnd(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8); // error: leak
    m.append((byte) 1);
  }

  @Owned Buffer returnsSomethingElse(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    m.append((byte) 1);
    return null; // error: leak
  }

  int returnsANumber(BufferAllocator alloc, @Borrowed Buffer in) {
    Buffer copy = alloc.copyOf(in).freeze();
    return copy.indexOf((byte) ' '); // error: leak
  }

  void parameterNeverGivenUp(@Owned Buffer in) { // error: leak
    System.out.println(in.size());
  }

  @Owned Buffer oneOfTwo(@Owned Buffer a, @Owned Buffer b) {
    System.out.println(b.size());
    return a; // error: leak
  }
}
