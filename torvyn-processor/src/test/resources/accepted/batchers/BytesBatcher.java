package accepted.batchers;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Flushes when the next element would not fit. */
@Aggregator
final class BytesBatcher {
  private static final int LIMIT = 4096;
  private final Held open = new Held();

  void ingest(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
    Buffer before = open.take();
    MutableBuffer batch;
    if (before == null) {
      batch = alloc.allocate(LIMIT);
    } else if (before.size() + in.size() > LIMIT) {
      out.emit(before);
      batch = alloc.allocate(LIMIT);
    } else {
      batch = before.thaw();
    }
    batch.append(in);
    open.put(batch.freeze());
  }

  void flush(Emitter out) {
    Buffer last = open.take();
    if (last != null) {
      out.emit(last);
    }
  }
}
