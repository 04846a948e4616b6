package io.torvyn.cli.sample;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;

/** Can be made by its builder only: a component has a parameter. */
@Pipeline("needy")
public interface Needy {
  Tally.Numbers numbers();

  Count count();

  /** Counts into what it is given. */
  @Sink
  final class Count {
    private final int[] counts;

    Count(int[] counts) {
      this.counts = counts;
    }

    void push(@Borrowed Buffer in) {
      counts[0]++;
    }
  }
}
