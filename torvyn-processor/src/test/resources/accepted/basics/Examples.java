package accepted.basics;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;

/** The examples of the rules document. */
class Examples {
  @Processor
  static final class Upper {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      MutableBuffer out = alloc.allocate(in.size());
      for (int i = 0; i < in.size(); i++) {
        out.append((byte) Character.toUpperCase(in.byteAt(i)));
      }
      return out.freeze();
    }
  }

  @Owned Buffer resource(BufferAllocator alloc, byte x) {
    try (MutableBuffer o = alloc.allocate(8)) {
      o.append(x);
      return o.freeze();
    }
  }

  @Owned Buffer returnFromTry(Held held) {
    Buffer b = null;
    try {
      b = held.take();
      return b;
    } finally {
      System.out.println("asked");
    }
  }

  @Owned Buffer parseMayThrow(BufferAllocator alloc, String x) {
    MutableBuffer o = alloc.allocate(8);
    o.append((byte) Integer.parseInt(x));
    return o.freeze();
  }

  @Owned Buffer twoNames(BufferAllocator alloc, byte x) {
    MutableBuffer a = alloc.allocate(8);
    MutableBuffer b = a;
    b.append(x);
    return b.freeze();
  }

  interface Taker {
    void take(@Owned Buffer b, int size);
  }

  void argumentsFirst(@Owned Buffer f, Taker taker) {
    taker.take(f, f.size());
  }
}
