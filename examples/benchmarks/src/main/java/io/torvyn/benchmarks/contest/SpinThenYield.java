package io.torvyn.benchmarks.contest;

/**
 * How the hand-rolled queues wait: a short spin, then give the core away, since the other thread
 * may need it. One per waiting loop; not thread-safe.
 */
public final class SpinThenYield {
  private static final int SPINS = 100;

  private int tries;

  /** Waits a little; longer the more often it is called in a row. */
  public void idle() {
    if (tries < SPINS) {
      tries++;
      Thread.onSpinWait();
    } else {
      Thread.yield();
    }
  }

  /** Says that there was something to do. */
  public void reset() {
    tries = 0;
  }
}
