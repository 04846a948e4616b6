package io.torvyn.benchmarks.micro;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.HeadSink;

/** Source, processor and sink in one island. */
@Pipeline("fused")
interface Fused {
  Elements elements();

  Stamped stamped();

  HeadSink heads();
}
