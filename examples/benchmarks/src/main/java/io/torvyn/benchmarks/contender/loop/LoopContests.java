package io.torvyn.benchmarks.contender.loop;

import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;

/** Opens the hand-written loop of a workload. */
public final class LoopContests {
  private LoopContests() {}

  /**
   * The loop for the input's workload.
   *
   * @throws IllegalArgumentException for the hand-off between threads
   */
  public static Contest open(Input input) {
    return switch (input.workload()) {
      case PASS_THROUGH -> new PassThrough(input);
      case TRANSFORM -> new Transform(input);
      case FILTER_ROUTE -> new FilterRoute(input);
      case CHAIN -> new Chain(input);
      case HAND_OFF -> throw new IllegalArgumentException("one loop has one thread");
      case IN_PLACE -> new InPlace(input);
      case FRAMING -> new Framing(input);
    };
  }
}
