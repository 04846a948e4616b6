package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Filter;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.flow.ElementMeta;

/** Drops the elements of one size. */
@Filter
public final class KeptSizes {
  private final Input input;

  /** Drops what the input says. */
  public KeptSizes(Input input) {
    this.input = input;
  }

  /** Decides by the size alone. */
  public boolean evaluate(ElementMeta meta) {
    return input.kept(meta.size());
  }
}
