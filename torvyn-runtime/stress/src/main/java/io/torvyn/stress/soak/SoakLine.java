package io.torvyn.stress.soak;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;

/** Numbers cross from one island to another; every buffer is released on the other one. */
@Pipeline("soak")
interface SoakLine {
  Numbers numbers();

  @Queue(depth = 256)
  Sum sum();
}
