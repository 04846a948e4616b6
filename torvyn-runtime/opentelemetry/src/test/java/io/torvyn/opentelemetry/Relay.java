package io.torvyn.opentelemetry;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import org.jspecify.annotations.Nullable;

/** Numbers that are emitted one by one to a sink that throws at one of them. */
@Pipeline("relay")
public interface Relay {
  Numbers numbers();

  Passing passing();

  End end();

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

  /** Emits a copy, so that the sink is called within its call. */
  @Processor
  final class Passing {
    void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
      out.emit(alloc.copyOf(in).freeze());
    }
  }

  /** Throws at one number. */
  @Sink
  final class End {
    private final int broken;

    End(int broken) {
      this.broken = broken;
    }

    void push(@Borrowed Buffer in) {
      if (in.intAt(0) == broken) {
        throw new IllegalStateException("number " + broken + " is broken");
      }
    }
  }
}
