package accepted.batchers;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Joins ten elements into one. */
@Aggregator
final class CountBatcher {
  private final BufferDeque parts = new BufferDeque();

  void ingest(@Owned Buffer in, BufferAllocator alloc, Emitter out) {
    parts.put(in);
    if (parts.size() == 10) {
      flush(alloc, out);
    }
  }

  void flush(BufferAllocator alloc, Emitter out) {
    if (parts.isEmpty()) {
      return;
    }
    MutableBuffer all = alloc.allocate((int) parts.bytes());
    for (Buffer part = parts.take(); part != null; part = parts.take()) {
      all.append(part);
      part.release();
    }
    out.emit(all.freeze());
  }
}
