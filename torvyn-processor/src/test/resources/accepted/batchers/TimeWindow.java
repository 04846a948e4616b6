package accepted.batchers;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Leased.Scope;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;
import java.util.ArrayList;
import java.util.List;

/** A window over leases: elements stay readable until flush returns. */
@Aggregator
final class TimeWindow {
  private final List<Lease> window = new ArrayList<>();
  private long first = -1;

  void ingest(@Leased(Scope.FLUSH) Lease in, ElementMeta meta) {
    if (first < 0) {
      first = meta.timestampNanos();
    }
    window.add(in);
  }

  void flush(BufferAllocator alloc, Emitter out) {
    int bytes = 0;
    for (Lease each : window) {
      bytes += each.size();
    }
    MutableBuffer all = alloc.allocate(bytes + Long.BYTES);
    all.appendLong(first);
    for (Lease each : window) {
      for (int i = 0; i < each.size(); i++) {
        all.append(each.byteAt(i));
      }
    }
    window.clear();
    first = -1;
    out.emit(all.freeze());
  }
}
