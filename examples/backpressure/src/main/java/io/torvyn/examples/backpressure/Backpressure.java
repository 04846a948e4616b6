package io.torvyn.examples.backpressure;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;

/** Numbers made as fast as they are asked for, and a sink that takes its time with each. */
@Pipeline("backpressure")
interface Backpressure {
  /** How many elements the queue holds. */
  int DEPTH = 64;

  FastSource source();

  @Queue(depth = DEPTH)
  SlowSink sink();
}
