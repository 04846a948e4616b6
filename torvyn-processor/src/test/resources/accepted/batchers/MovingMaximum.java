package accepted.batchers;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Leased.Scope;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.flow.Emitter;

/** The largest of the last leases, by index. */
@Aggregator
final class MovingMaximum {
  private final Lease[] ring = new Lease[16];
  private int next;

  void ingest(@Leased(Scope.STAGE) Lease in) {
    Lease oldest = ring[next];
    if (oldest != null) {
      oldest.close();
    }
    ring[next] = in;
    next = (next + 1) % ring.length;
  }

  void flush(BufferAllocator alloc, Emitter out) {
    long max = Long.MIN_VALUE;
    for (Lease each : ring) {
      if (each != null && each.live() && each.size() >= Long.BYTES) {
        max = Math.max(max, each.longAt(0));
      }
    }
    out.emit(alloc.allocate(Long.BYTES).appendLong(max).freeze());
  }
}
