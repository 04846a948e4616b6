package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.HeadSink;
import io.torvyn.benchmarks.contest.Workload;

/** The source on one thread, the sink on another. */
@Pipeline("hand-off")
interface HandOff {
  Elements elements();

  @Queue(depth = Workload.QUEUE_DEPTH)
  HeadSink heads();
}
