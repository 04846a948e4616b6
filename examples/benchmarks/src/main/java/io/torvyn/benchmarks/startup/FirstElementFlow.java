package io.torvyn.benchmarks.startup;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;

/** From a source to a sink that says that something has come. */
@Pipeline("first-element")
interface FirstElementFlow {
  Elements elements();

  PrintingSink sink();
}
