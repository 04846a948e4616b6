package io.torvyn.examples.accesslog.metrics;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import org.jspecify.annotations.Nullable;

/** A thousand ticks that somebody hears. */
@Pipeline("ticks")
interface Ticks {
  Clock clock();

  Ear ear();

  /** Makes ticks. */
  @Source
  final class Clock {
    private int made;

    @Owned
    @Nullable Buffer pull(BufferAllocator alloc) {
      return made == 1_000 ? null : alloc.allocate(Integer.BYTES).appendInt(made++).freeze();
    }
  }

  /** Hears ticks. */
  @Sink
  final class Ear {
    void push(@Borrowed Buffer in) {}
  }
}
