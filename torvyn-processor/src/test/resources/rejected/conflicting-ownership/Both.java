package rejected.conflicting_ownership;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;

/** A value cannot be owned and borrowed at once. */
class Both {
  void parameter(@Owned @Borrowed Buffer in) { // error: conflicting-ownership
    System.out.println("?");
  }

  @Owned @Borrowed Buffer result(BufferAllocator alloc) { // error: conflicting-ownership
    return alloc.allocate(8).freeze();
  }

  interface Port {
    void send(@Borrowed @Owned MutableBuffer b); // error: conflicting-ownership
  }

  void leasedAndOwned(@Owned @Leased Lease lease) { // error: conflicting-ownership
    System.out.println("?");
  }
}
