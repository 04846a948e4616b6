package io.torvyn.flow.stage;

import io.torvyn.flow.plan.BreakerPlan;

/**
 * How long to wait when something happens again: a retry, a failure in a row, a sink's pause. Waits
 * double each time and fall back when the row is broken.
 */
final class Repeats {
  private static final long MAX_BACKOFF = 60_000_000_000L;
  private static final long FIRST_HOLD = 1_000_000;
  private static final long LAST_HOLD = 64 * FIRST_HOLD;
  private static final int MOST_DOUBLINGS = 16;

  private final long backoff;
  private final BreakerPlan breaker;
  private int attempts;
  private int failuresInRow;
  private int openings;
  private long hold = FIRST_HOLD;

  Repeats(long backoff, BreakerPlan breaker) {
    this.backoff = backoff;
    this.breaker = breaker;
  }

  /** How many retries the current element has had. */
  int attempts() {
    return attempts;
  }

  /** Counts a retry. Returns how long to wait before it, in nanoseconds. */
  long next() {
    long wait = Math.min(MAX_BACKOFF, backoff << Math.min(attempts, MOST_DOUBLINGS));
    attempts++;
    return wait;
  }

  /** The current element needs no further retry. */
  void settled() {
    attempts = 0;
  }

  /** A call returned: rows of failures are broken. */
  void succeeded() {
    if ((attempts | failuresInRow) != 0) {
      attempts = 0;
      failuresInRow = 0;
      openings = 0;
    }
  }

  /**
   * Counts a failure the flow survived. Returns how long the stage is to rest, in nanoseconds: 0
   * while the breaker stays closed. An open breaker lets one element through after its rest; if
   * that fails too, it opens again for twice as long.
   */
  long failed() {
    if (breaker.failures() == 0) {
      return 0;
    }
    failuresInRow++;
    if (failuresInRow < breaker.failures()) {
      return 0;
    }
    long rest = Math.min(MAX_BACKOFF, breaker.restNanos() << Math.min(openings, MOST_DOUBLINGS));
    openings++;
    return rest;
  }

  /** How often the breaker has opened since the last call that returned. */
  int openings() {
    return openings;
  }

  /** The sink asked for a pause. Returns how long, in nanoseconds. */
  long held() {
    long wait = hold;
    hold = Math.min(LAST_HOLD, hold * 2);
    return wait;
  }

  /** The sink is ready again. */
  void ready() {
    hold = FIRST_HOLD;
  }
}
