package io.torvyn.benchmarks.micro;

import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.benchmarks.contender.torvyn.stage.Counted;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;

/** Thirty-two fused stages between source and sink. */
@Pipeline("many-stages")
interface ManyStages {
  Elements elements();

  Counted stage1();

  Counted stage2();

  Counted stage3();

  Counted stage4();

  Counted stage5();

  Counted stage6();

  Counted stage7();

  Counted stage8();

  Counted stage9();

  Counted stage10();

  Counted stage11();

  Counted stage12();

  Counted stage13();

  Counted stage14();

  Counted stage15();

  Counted stage16();

  Counted stage17();

  Counted stage18();

  Counted stage19();

  Counted stage20();

  Counted stage21();

  Counted stage22();

  Counted stage23();

  Counted stage24();

  Counted stage25();

  Counted stage26();

  Counted stage27();

  Counted stage28();

  Counted stage29();

  Counted stage30();

  Counted stage31();

  Counted stage32();

  SizeSink sizes();
}
