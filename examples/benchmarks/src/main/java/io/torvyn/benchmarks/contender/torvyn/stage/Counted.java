package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Filter;
import io.torvyn.benchmarks.contest.Tally;
import io.torvyn.flow.ElementMeta;

/** Counts the bytes that go by, and lets them. */
@Filter
public final class Counted {
  private final Tally tally;

  /** Counts into {@code tally}, which nobody else touches while the flow runs. */
  public Counted(Tally tally) {
    this.tally = tally;
  }

  /** Looks at the size alone; always true. */
  public boolean evaluate(ElementMeta meta) {
    return tally.pass(meta.size());
  }
}
