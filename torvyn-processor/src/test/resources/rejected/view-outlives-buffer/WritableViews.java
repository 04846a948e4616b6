package rejected.view_outlives_buffer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferSlice;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import java.nio.ByteBuffer;

/** A view of a writable buffer ends when the buffer is frozen, released or given away. */
class WritableViews {
  @Owned Buffer afterFreeze(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(1);
    ByteBuffer view = m.view();
    Buffer frozen = m.freeze();
    view.put(0, (byte) 2); // error: view-outlives-buffer
    return frozen;
  }

  int afterRelease(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(1);
    ByteBuffer view = m.view();
    m.release();
    return view.remaining(); // error: view-outlives-buffer
  }

  void afterEmitOfTheFrozen(BufferAllocator alloc, Emitter out) {
    MutableBuffer m = alloc.allocate(8).appendLong(1);
    ByteBuffer view = m.view();
    out.emit(m.freeze());
    System.out.println(view.getLong(0)); // error: view-outlives-buffer
  }

  long sliceAfterFreeze(BufferAllocator alloc, Emitter out) {
    MutableBuffer m = alloc.allocate(8).appendLong(1);
    BufferSlice slice = m.slice(0, 8);
    out.emit(m.freeze());
    return slice.longAt(0); // error: view-outlives-buffer
  }
}
