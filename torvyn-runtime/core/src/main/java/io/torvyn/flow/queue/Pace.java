package io.torvyn.flow.queue;

/**
 * Lets so many elements pass in a second, evenly, with a small burst: what 10 ms allow, and at
 * least one. Producer only; the clock is that of the turns, given by the caller.
 */
public final class Pace {
  private static final long BURST = 10_000_000;

  private final long interval;
  private final long tolerance;

  /** When the next element would be due if they came evenly. */
  private long due;

  private boolean started;

  /**
   * A pace.
   *
   * @param perSecond how many, 1 or more
   */
  public Pace(int perSecond) {
    this.interval = Math.max(1, 1_000_000_000L / perSecond);
    this.tolerance = Math.max(0, BURST - interval);
  }

  /**
   * Notes that an element passes.
   *
   * @param now the time, in nanoseconds
   * @return how long to wait before the next one, 0 if it may follow at once
   */
  public long pass(long now) {
    if (!started || due - now < 0) {
      due = now;
      started = true;
    }
    due += interval;
    return Math.max(0, due - now - tolerance);
  }
}
