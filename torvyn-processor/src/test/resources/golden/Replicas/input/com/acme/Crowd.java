package com.acme;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.KeyedBy;
import io.torvyn.annotation.pipeline.Parallel;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** Replicas in every order: each is an island, and so is what stands before and behind them. */
@Pipeline("crowd")
interface Crowd {
  Numbers numbers();

  @Parallel(3)
  @Queue(depth = 16)
  Copy copies();

  Look all();

  @From("copies")
  @Parallel(value = 2, order = Parallel.Order.KEYED)
  @KeyedBy(from = 3, length = 1)
  Count counts();

  @Parallel(value = 4, order = Parallel.Order.UNORDERED)
  Look out();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next == 100 ? null : alloc.allocate(4).appendInt(next++).freeze();
    }
  }

  @Processor
  final class Copy {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.copyOf(in).freeze();
    }
  }

  @Aggregator
  final class Count {
    private int count;

    void ingest(@Borrowed Buffer in) {
      count++;
    }

    void flush(BufferAllocator alloc, Emitter out) {
      out.emit(alloc.allocate(4).appendInt(count).freeze());
    }
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }
}
