package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;

/** From source to sink. */
@Pipeline("pass-through")
interface PassThrough {
  Elements elements();

  SizeSink sizes();
}
