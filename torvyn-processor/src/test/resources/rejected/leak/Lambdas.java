package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** A lambda's body is a body. */
class Lambdas {
  interface Encoder {
    @Owned Buffer encode(int value, BufferAllocator alloc);
  }

  interface Taker {
    void take(@Owned Buffer b);
  }

  Encoder forgetful() {
    return (value, alloc) -> {
      MutableBuffer out = alloc.allocate(4);
      out.appendInt(value);
      if (value < 0) return null; // error: leak
      return out.freeze();
    };
  }

  Taker ignoring() {
    return b -> System.out.println(b.size()); // error: leak
  }

  Taker ignoringInABlock() {
    return b -> { // error: leak
      System.out.println(b.size());
    };
  }
}
