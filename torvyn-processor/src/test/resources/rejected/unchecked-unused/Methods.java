package rejected.unchecked_unused;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** A way out that nobody needs would hide the next mistake. */
class Methods {
  @UncheckedOwnership(reason = "moved by the native codec") // error: unchecked-unused
  int size(@Borrowed Buffer in) {
    return in.size();
  }

  @UncheckedOwnership(reason = "ownership moves through a callback") // error: unchecked-unused
  void release(@Owned Buffer in) {
    in.release();
  }

  @UncheckedOwnership(reason = "kept by the index") // error: unchecked-unused
  int touchesNoBuffer(int a) {
    return a + 1;
  }

  @UncheckedOwnership(reason = "returned to the arena") // error: unchecked-unused
  @Owned Buffer copy(@Borrowed Buffer in, BufferAllocator alloc) {
    return alloc.copyOf(in).freeze();
  }
}
