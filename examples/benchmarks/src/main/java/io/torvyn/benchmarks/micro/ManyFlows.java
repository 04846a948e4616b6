package io.torvyn.benchmarks.micro;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;

/** A flow that can be started long before it is let go. */
@Pipeline("many-flows")
interface ManyFlows {
  GatedElements elements();

  SizeSink sizes();
}
