package io.torvyn.benchmarks.contender.netty;

import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;

/** Opens the loop over pooled buffers for a workload. */
public final class NettyContests {
  private NettyContests() {}

  /** The loop for the input's workload. */
  public static Contest open(Input input) {
    return switch (input.workload()) {
      case PASS_THROUGH -> new PassThrough(input);
      case TRANSFORM -> new Transform(input);
      case FILTER_ROUTE -> new FilterRoute(input);
      case CHAIN -> new Chain(input);
      case HAND_OFF -> new HandOff(input);
      case IN_PLACE -> new InPlace(input);
      case FRAMING -> new Framing(input);
    };
  }
}
