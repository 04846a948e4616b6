package accepted.lambdas;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** A lambda's parameters carry the contract of the method it implements. */
class Contracts {
  interface Taker {
    void take(@Owned Buffer b);
  }

  interface Looker {
    int look(@Borrowed Buffer b);
  }

  interface Maker {
    @Owned Buffer make(BufferAllocator alloc, int size);
  }

  Taker releasing() {
    return b -> b.release();
  }

  Taker releasingByName() {
    return Buffer::release;
  }

  Taker conditional(Emitter out) {
    Taker drop = Buffer::release;
    return b -> {
      if (b.isEmpty()) {
        drop.take(b);
      } else {
        b.release();
      }
    };
  }

  Looker measuring() {
    return Buffer::size;
  }

  Maker making() {
    return (alloc, size) -> alloc.allocate(size).freeze();
  }

  Maker makingZeros() {
    return (alloc, size) -> {
      MutableBuffer m = alloc.allocate(size);
      while (m.remaining() > 0) {
        m.append((byte) 0);
      }
      return m.freeze();
    };
  }

  int use(@Borrowed Buffer in, Looker looker) {
    return looker.look(in) + measuring().look(in);
  }
}
