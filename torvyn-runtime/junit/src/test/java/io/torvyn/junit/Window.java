package io.torvyn.junit;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.flow.Emitter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pipeline whose aggregator keeps every element until the end. */
@Pipeline("window")
interface Window {
  Numbers numbers();

  Keeping keeping();

  Total total();

  /** Numbers from 1. */
  @Source
  final class Numbers {
    private final int most;
    private int next;

    Numbers(int most) {
      this.most = most;
    }

    @Owned
    @Nullable Buffer pull(BufferAllocator alloc) {
      return next == most ? null : alloc.allocate(Long.BYTES).appendLong(++next).freeze();
    }
  }

  /** Leases all elements and sums them up when the window closes. */
  @Aggregator
  final class Keeping {
    private final List<Lease> window = new ArrayList<>();

    void ingest(@Leased(Leased.Scope.FLUSH) Lease in) {
      window.add(in);
    }

    void flush(Emitter out, BufferAllocator alloc) {
      long sum = 0;
      for (Lease element : window) {
        sum += element.longAt(0);
      }
      window.clear();
      out.emit(alloc.allocate(Long.BYTES).appendLong(sum).freeze());
    }
  }

  /** Remembers what came last. */
  @Sink
  final class Total {
    long last;

    void push(@Borrowed Buffer in) {
      last = in.longAt(0);
    }
  }
}
