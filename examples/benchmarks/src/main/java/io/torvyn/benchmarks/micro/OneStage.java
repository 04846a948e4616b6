package io.torvyn.benchmarks.micro;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.Counted;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;

/** One fused stage between source and sink. */
@Pipeline("one-stage")
interface OneStage {
  Elements elements();

  Counted stage1();

  SizeSink sizes();
}
