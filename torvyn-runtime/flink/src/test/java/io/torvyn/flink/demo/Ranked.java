package io.torvyn.flink.demo;

import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;

/** What Flink cannot do: a merge that serves one input before the other. */
@Pipeline("ranked")
public interface Ranked {
  Numbers urgent();

  Numbers usual();

  @Queue
  @From(
      value = {"urgent", "usual"},
      merge = From.Merge.PRIORITY)
  Rows rows();
}
