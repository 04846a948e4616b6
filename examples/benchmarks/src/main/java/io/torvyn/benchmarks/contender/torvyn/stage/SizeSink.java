package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Sink;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.flow.ElementMeta;

/** Folds the size of each element. */
@Sink
public final class SizeSink {
  private final Checksum sum;

  /** Folds into {@code sum}, which nobody else touches while the flow runs. */
  public SizeSink(Checksum sum) {
    this.sum = sum;
  }

  /** Takes one element's size; the payload stays unread. */
  public void push(ElementMeta meta) {
    sum.add(meta.size());
  }
}
