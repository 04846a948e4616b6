package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.BySize;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.KeptSizes;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;

/** A filter and a router that never touch a payload. */
@Pipeline("filter-route")
interface FilterRoute {
  Elements elements();

  KeptSizes kept();

  BySize bySize();

  @From("bySize.LARGE")
  SizeSink large();

  @From("bySize.SMALL")
  SizeSink small();
}
