package io.torvyn.cli.sample;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;

/** Fails at its third element. */
@Pipeline("failing")
public interface Failing {
  Tally.Numbers numbers();

  Refuse refuse();

  /** Does not like the third number. */
  @Sink
  final class Refuse {
    void push(@Borrowed Buffer in) {
      if (in.intAt(0) == 3) {
        throw new IllegalStateException("three is too many");
      }
    }
  }
}
