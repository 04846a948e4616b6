package io.torvyn.monitor;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are copied, fail at a certain one, are kept for a moment, and are handed out slowly.
 */
@Pipeline("parcels")
public interface Parcels {
  Numbers numbers();

  @OnError(ErrorPolicy.SKIP)
  Packing packing();

  Shelf shelf();

  @Queue(depth = 2)
  Counter counter();

  /** Numbers from 0. */
  @Source
  final class Numbers {
    private final int most;
    private int next;

    Numbers(int most) {
      this.most = most;
    }

    @Owned
    @Nullable Buffer pull(BufferAllocator alloc) {
      return next == most ? null : alloc.allocate(Integer.BYTES).appendInt(next++).freeze();
    }
  }

  /** Copies each number, but throws at one of them, with a draft in its hands. */
  @Processor
  final class Packing {
    private final int broken;

    Packing(int broken) {
      this.broken = broken;
    }

    @Owned
    Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      MutableBuffer out = alloc.allocate(Integer.BYTES);
      if (in.intAt(0) == broken) {
        throw new IllegalStateException("number " + broken + " is broken");
      }
      return out.append(in).freeze();
    }
  }

  /** Keeps a look at each number for a moment beyond the call, and passes a copy on. */
  @Aggregator
  final class Shelf {
    private final List<Lease> kept = new ArrayList<>();

    void ingest(
        @Leased(value = Leased.Scope.DEADLINE, millis = 20) Lease in,
        Emitter out,
        BufferAllocator alloc) {
      kept.removeIf(lease -> !lease.live());
      out.emit(alloc.allocate(Integer.BYTES).appendInt(in.intAt(0)).freeze());
      kept.add(in);
    }

    void flush(Emitter out, BufferAllocator alloc) {
      kept.clear();
    }
  }

  /** Counts what it gets, as fast as it is allowed to. */
  @Sink
  final class Counter {
    final Semaphore allowed = new Semaphore(0);
    volatile int count;

    void push(@Borrowed Buffer in) {
      allowed.acquireUninterruptibly();
      count++;
    }
  }
}
