package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.ChangedInPlace;
import io.torvyn.benchmarks.contender.torvyn.stage.DigestSink;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;

/** Every element changed where it lies. */
@Pipeline("in-place")
interface InPlace {
  Elements elements();

  ChangedInPlace changed();

  DigestSink digests();
}
