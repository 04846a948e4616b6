package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.Counted;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;

/** Eight stages that count sizes. */
@Pipeline("chain")
interface Chain {
  Elements elements();

  Counted first();

  Counted second();

  Counted third();

  Counted fourth();

  Counted fifth();

  Counted sixth();

  Counted seventh();

  Counted eighth();

  SizeSink sizes();
}
