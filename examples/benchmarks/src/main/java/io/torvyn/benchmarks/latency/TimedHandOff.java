package io.torvyn.benchmarks.latency;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.benchmarks.contest.Workload;

/** Two islands with a queue between them. */
@Pipeline("timed-hand-off")
interface TimedHandOff {
  TimedElements elements();

  @Queue(depth = Workload.QUEUE_DEPTH)
  TimedSink sink();
}
