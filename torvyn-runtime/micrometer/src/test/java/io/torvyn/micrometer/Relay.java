package io.torvyn.micrometer;

import io.torvyn.annotation.Borrowed;
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
import io.torvyn.flow.Emitter;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Numbers that are copied one by one for a sink behind a queue, which throws at one of them. */
@Pipeline("relay")
public interface Relay {
  Numbers numbers();

  Passing passing();

  @Queue(depth = 4)
  @OnError(ErrorPolicy.SKIP)
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

  /** Emits a copy. */
  @Processor
  final class Passing {
    void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
      out.emit(alloc.copyOf(in).freeze());
    }
  }

  /** Throws at one number. */
  @Sink
  final class End {
    final Semaphore allowed = new Semaphore(0);
    private final int broken;

    End(int broken) {
      this.broken = broken;
    }

    void push(@Borrowed Buffer in) {
      allowed.acquireUninterruptibly();
      if (in.intAt(0) == broken) {
        throw new IllegalStateException("number " + broken + " is broken");
      }
    }
  }
}
