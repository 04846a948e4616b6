package io.torvyn.cli.sample;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** Never ends by itself; prints a line at its first element. */
@Pipeline("endless")
public interface Endless {
  /** What it prints. */
  String STARTED = "the first element is here";

  Numbers numbers();

  @Queue(depth = 64)
  Announce announce();

  /** The same number for ever. */
  @Source
  final class Numbers {
    @Owned
    Buffer pull(BufferAllocator alloc) {
      return alloc.allocate(Integer.BYTES).appendInt(1).freeze();
    }
  }

  /** Prints once. */
  @Sink
  final class Announce {
    private boolean said;

    void push(@Borrowed Buffer in) {
      if (!said) {
        said = true;
        System.out.println(STARTED);
      }
    }
  }
}
