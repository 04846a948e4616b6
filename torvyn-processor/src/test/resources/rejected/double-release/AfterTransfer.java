package rejected.double_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** What was given away is the new owner's to release. */
class AfterTransfer {
  void afterEmit(@Owned Buffer b, Emitter out) {
    out.emit(b);
    b.release(); // error: double-release
  }

  @Owned Buffer afterFreeze(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    Buffer frozen = m.freeze();
    m.release(); // error: double-release
    return frozen;
  }

  @Owned MutableBuffer afterThaw(@Owned Buffer b) {
    MutableBuffer m = b.thaw();
    b.release(); // error: double-release
    return m;
  }

  void afterPut(@Owned Buffer b, BufferDeque queue) {
    queue.put(b);
    b.release(); // error: double-release
  }

  void afterHelper(@Owned Buffer b) {
    archive(b);
    b.release(); // error: double-release
  }

  private static void archive(@Owned Buffer b) {
    b.release();
  }
}
