package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Router;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.flow.ElementMeta;

/** Sends the largest elements one way and the rest another. */
@Router
public final class BySize {
  /** Where elements go. */
  public enum Port {
    /** Elements of the full payload. */
    LARGE,
    /** All others. */
    SMALL
  }

  private final Input input;

  /** Routes as the input says. */
  public BySize(Input input) {
    this.input = input;
  }

  /** Decides by the size alone. */
  public Port route(ElementMeta meta) {
    return input.large(meta.size()) ? Port.LARGE : Port.SMALL;
  }
}
