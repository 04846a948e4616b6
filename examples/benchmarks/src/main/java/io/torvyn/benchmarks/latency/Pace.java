package io.torvyn.benchmarks.latency;

/**
 * When each element is due, whatever happened to those before it: a late element does not move the
 * next, so the wait that a stall causes is in the figures of all elements it held up.
 */
final class Pace {
  private final double nanosPerElement;
  private long start;

  /** A pace of one element in so many nanoseconds; 0 for as fast as possible. */
  Pace(double nanosPerElement) {
    this.nanosPerElement = nanosPerElement;
  }

  /**
   * When element {@code i} is due; the first call starts the clock.
   *
   * @return a time of {@link System#nanoTime()}
   */
  long due(int i) {
    if (i == 0) {
      start = System.nanoTime();
    }
    return nanosPerElement == 0 ? System.nanoTime() : start + (long) (i * nanosPerElement);
  }

  /** Spins until a time has come. */
  static void await(long due) {
    while (System.nanoTime() - due < 0) {
      Thread.onSpinWait();
    }
  }
}
