package com.acme;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.KeyedBy;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Snapshotable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Cut at its source and its sink besides its own queue: four islands. */
@Pipeline("relay")
interface Relay {
  Numbers numbers();

  Copy copy();

  @Queue
  @KeyedBy(from = 0, length = 4)
  Count count();

  Look out();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Processor
  final class Copy {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.copyOf(in).freeze();
    }
  }

  @Aggregator
  final class Count implements Snapshotable {
    private final int step;
    private long seen;

    Count(int step) {
      this.step = step;
    }

    void ingest(@Borrowed Buffer in) {
      seen += step;
    }

    void flush(BufferAllocator alloc, Emitter out) {
      out.emit(alloc.allocate(8).appendLong(seen).freeze());
    }

    @Override
    public void snapshot(DataOutput out) throws IOException {
      out.writeLong(seen);
    }

    @Override
    public void restore(DataInput in, BufferAllocator alloc) throws IOException {
      seen = in.readLong();
    }
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }

}
