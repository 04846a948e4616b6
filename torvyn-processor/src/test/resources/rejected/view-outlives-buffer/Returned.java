package rejected.view_outlives_buffer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;

/** A view that leaves the method outlives the buffer or the borrow. */
class Returned {
  ByteBuffer ofAnOwned(@Owned Buffer in) {
    ByteBuffer view = in.view();
    in.release();
    return view; // error: view-outlives-buffer
  }

  ByteBuffer ofALocal(BufferAllocator alloc) {
    try (MutableBuffer m = alloc.allocate(8)) {
      return m.view(); // error: view-outlives-buffer
    }
  }

  ByteBuffer ofATemporary(Held held) {
    Buffer b = held.take();
    if (b == null) return null;
    try {
      return b.view(); // error: view-outlives-buffer
    } finally {
      b.release();
    }
  }
}
