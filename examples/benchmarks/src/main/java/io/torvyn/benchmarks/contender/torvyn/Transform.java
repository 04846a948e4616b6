package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.Changed;
import io.torvyn.benchmarks.contender.torvyn.stage.DigestSink;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;

/** A changed copy of every element. */
@Pipeline("transform")
interface Transform {
  Elements elements();

  Changed changed();

  DigestSink digests();
}
