package rejected.ambiguous_ownership;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;

/** Who owns a result must be said. */
class Results {
  Buffer make(BufferAllocator alloc) { // error: ambiguous-ownership
    return alloc.allocate(8).freeze();
  }

  static MutableBuffer scratch(BufferAllocator alloc) { // error: ambiguous-ownership
    return alloc.allocate(8);
  }

  Lease leased(@Borrowed Buffer in) { // error: ambiguous-ownership
    return in.lease();
  }

  interface Maker {
    Buffer make(); // error: ambiguous-ownership
  }

  abstract static class Skeleton {
    protected abstract Buffer next(); // error: ambiguous-ownership
  }
}
