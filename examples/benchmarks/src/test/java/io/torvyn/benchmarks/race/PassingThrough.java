package io.torvyn.benchmarks.race;

import io.torvyn.benchmarks.contender.torvyn.TorvynContests;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;

/** A program that keeps one island busy until it has been compiled. */
final class PassingThrough {
  private static final int RUNS = 4;
  private static final int ELEMENTS = 1 << 20;

  private PassingThrough() {}

  public static void main(String[] args) throws Exception {
    try (Contest contest = TorvynContests.open(new Input(Workload.PASS_THROUGH, 64))) {
      for (int run = 0; run < RUNS; run++) {
        contest.run(ELEMENTS);
      }
    }
  }
}
