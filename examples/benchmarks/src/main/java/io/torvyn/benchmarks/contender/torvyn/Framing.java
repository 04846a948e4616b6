package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.DigestSink;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.Lines;

/** Chunks cut into lines. */
@Pipeline("framing")
interface Framing {
  Elements chunks();

  Lines lines();

  DigestSink digests();
}
