package rejected.use_after_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** After release() the bytes belong to whoever allocates next. */
class Plain {
  int sizeAfter(@Owned Buffer b) {
    b.release();
    return b.size(); // error: use-after-release
  }

  @Owned Buffer returnAfter(@Owned Buffer b) {
    b.release();
    return b; // error: use-after-release
  }

  void emitAfter(@Owned Buffer b, Emitter out) {
    b.release();
    out.emit(b); // error: use-after-release
  }

  void appendAfter(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    m.release();
    m.append((byte) 1); // error: use-after-release
  }

  @Owned Buffer freezeAfter(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    m.release();
    return m.freeze(); // error: use-after-release
  }
}
