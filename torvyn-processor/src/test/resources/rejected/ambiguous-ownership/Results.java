package rejected.ambiguous_ownership;

import io.torvyn.annotation.Owned;
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

  Lease leased(@Owned Buffer in) { // error: ambiguous-ownership
    Lease lease = in.lease();
    in.close();
    return lease;
  }

  interface Maker {
    Buffer make(); // error: ambiguous-ownership
  }

  abstract static class Skeleton {
    protected abstract Buffer next(); // error: ambiguous-ownership
  }
}
