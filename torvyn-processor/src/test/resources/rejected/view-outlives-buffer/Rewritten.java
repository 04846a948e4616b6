package rejected.view_outlives_buffer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferSlice;
import io.torvyn.buffer.MutableBuffer;

/** A read window on a buffer that is being written shows what it should not. */
class Rewritten {
  @Owned Buffer sliceThenTruncate(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(16).appendLong(1).appendLong(2);
    BufferSlice tail = m.slice(8, 8);
    m.truncate(8);
    long lost = tail.longAt(0); // error: view-outlives-buffer
    return m.appendLong(lost).freeze();
  }

  @Owned Buffer sliceThenClear(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(16).appendLong(1);
    BufferSlice first = m.slice(0, 4);
    m.clear();
    int x = first.intAt(0); // error: view-outlives-buffer
    return m.appendInt(x).freeze();
  }
}
