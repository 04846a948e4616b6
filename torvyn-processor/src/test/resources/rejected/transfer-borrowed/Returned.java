package rejected.transfer_borrowed;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** A borrow cannot be handed on as if it were owned. */
class Returned {
  @Owned Buffer itself(@Borrowed Buffer in) {
    return in; // error: transfer-borrowed
  }

  @Owned Buffer inOneBranch(@Borrowed Buffer in, BufferAllocator alloc) {
    if (in.size() < 100) {
      return in; // error: transfer-borrowed
    }
    return alloc.copyOf(in).freeze();
  }

  @Owned Buffer conditional(@Borrowed Buffer in, BufferAllocator alloc, boolean copy) {
    return copy
        ? alloc.copyOf(in).freeze()
        : in; // error: transfer-borrowed
  }

  @Owned Buffer alias(@Borrowed Buffer in) {
    Buffer out = in;
    return out; // error: transfer-borrowed
  }

  @Owned Buffer chosen(@Borrowed Buffer a, @Borrowed Buffer b) {
    Buffer longer = a.size() > b.size() ? a : b;
    return longer; // error: transfer-borrowed
  }

  @Owned Buffer bySwitch(@Borrowed Buffer in, BufferAllocator alloc, int kind) {
    return switch (kind) {
      case 0 -> alloc.allocate(1).freeze();
      default -> in; // error: transfer-borrowed
    };
  }
}
