package io.torvyn.benchmarks.race;

import com.sun.management.ThreadMXBean;
import io.torvyn.benchmarks.contest.Contest;
import java.lang.management.ManagementFactory;

/**
 * How much a contest allocates, told apart into what an element costs and what starting a run
 * costs: the difference of a long run and a short one has the elements alone in it. Counts every
 * live thread; no clock is involved, so it may be part of a test.
 *
 * @param perElement bytes allocated for each element in steady state
 * @param perRun bytes allocated for each run besides
 */
public record Allocation(double perElement, double perRun) {
  private static final int WARM_UP = 32;
  private static final int ATTEMPTS = 5;
  private static final int LONGER = 4;

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  /**
   * Warms the contest up, long enough for what happens once in hundreds of elements to be compiled
   * too, and measures it. Of several attempts the one with the least difference counts: what other
   * threads of the process allocate meanwhile only adds.
   *
   * @param elements of the short run; the long one has {@value #LONGER} times as many
   * @throws Exception when the contest fails
   */
  public static Allocation of(Contest contest, int elements) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      contest.run(elements * LONGER);
    }
    long least = Long.MAX_VALUE;
    long start = 0;
    for (int i = 0; i < ATTEMPTS; i++) {
      long brief = allocatedBy(contest, elements);
      long difference = Math.max(0, allocatedBy(contest, elements * LONGER) - brief);
      if (difference < least) {
        least = difference;
        start = brief;
      }
    }
    double perElement = (double) least / ((LONGER - 1) * elements);
    return new Allocation(perElement, Math.max(0, start - perElement * elements));
  }

  private static long allocatedBy(Contest contest, int elements) throws Exception {
    long before = allocated();
    contest.run(elements);
    return allocated() - before;
  }

  private static long allocated() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }
}
