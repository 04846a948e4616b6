package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** Two names of one buffer are one buffer. */
class OtherName {
  int throughAlias(BufferAllocator alloc, Emitter out) {
    Buffer first = alloc.allocate(8).freeze();
    Buffer second = first;
    out.emit(second);
    return first.size(); // error: use-after-transfer
  }

  void aliasInBranch(@Owned Buffer a, @Owned Buffer b, Emitter out, boolean swap) {
    Buffer chosen = swap ? a : b;
    Buffer other = swap ? b : a;
    out.emit(chosen);
    out.emit(other);
    System.out.println(chosen.size()); // error: use-after-transfer
  }

  void chainOfThree(@Owned Buffer in, Emitter out) {
    Buffer x = in;
    Buffer y = x;
    out.emit(in);
    out.emit(y); // error: use-after-transfer
  }

  @SuppressWarnings("cast")
  void parenthesesHideNothing(@Owned Buffer in, Emitter out) {
    out.emit((in));
    out.emit((Buffer) (in)); // error: use-after-transfer
  }
}
