package io.torvyn.benchmarks.race;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds steady state to zero bytes per element, without a clock. The bound is one small object in a
 * thousand elements, below which the difference of two runs is noise.
 */
class AllocationTest {
  private static final int ELEMENTS = 50_000;
  private static final double NOTHING = 0.016;

  private static Allocation of(Contender contender, Workload workload) throws Exception {
    try (Contest contest = contender.open(new Input(workload, 64))) {
      return Allocation.of(contest, ELEMENTS);
    }
  }

  @Test
  void shouldSeeEveryArray_whenOneIsAllocatedForEachElement() throws Exception {
    Allocation streams = of(Contender.STREAMS, Workload.PASS_THROUGH);
    assertTrue(streams.perElement() >= 64 && streams.perElement() < 200, streams.toString());
  }

  @Test
  void shouldSeeNothing_whenTheLoopReusesItsBuffer() throws Exception {
    Allocation loop = of(Contender.LOOP, Workload.PASS_THROUGH);
    assertTrue(loop.perElement() < NOTHING, loop.toString());
  }

  @ParameterizedTest
  @EnumSource
  void shouldAllocateNothingForAnElement_whenTorvynMovesIt(Workload workload) throws Exception {
    Allocation torvyn = of(Contender.TORVYN, workload);
    assertTrue(torvyn.perElement() < NOTHING, torvyn.toString());
  }

  @Test
  void shouldFallBackToNoSingleAllocation_whenAQueueIsFullOfLargeElements() throws Exception {
    try (Contest contest = Contender.TORVYN.open(new Input(Workload.HAND_OFF, 16 << 10))) {
      Allocation torvyn = Allocation.of(contest, 5_000);
      assertTrue(torvyn.perElement() < 1, torvyn.toString());
    }
  }
}
