package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** A constructor that owns an argument must keep it somewhere or give it up. */
class Constructors {
  static final class Header {
    final int length;

    Header(@Owned Buffer b) { // error: leak
      length = b.intAt(0);
    }
  }

  static final class Eager {
    final int size;

    Eager(BufferAllocator alloc) {
      MutableBuffer m = alloc.allocate(8); // error: leak
      size = m.capacity();
    }
  }
}
