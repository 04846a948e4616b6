package io.torvyn.cli.sample;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;

/** Never ends by itself, and drops what does not fit. */
@Pipeline("lossy")
public interface Lossy {
  Endless.Numbers numbers();

  @Queue(depth = 1, overflow = Overflow.DROP_NEWEST)
  Tally.Ignore ignore();
}
