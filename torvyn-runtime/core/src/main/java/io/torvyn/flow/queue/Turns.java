package io.torvyn.flow.queue;

/**
 * How far a replica has come in its elements, for whoever puts the results of several replicas back
 * in order. Each element it takes is a turn, counted from 0.
 *
 * <p>Invariant: what the replica offers belongs to turn {@code over}. It says that a turn is over
 * only when all results of that turn are in their queues, so that a consumer who sees the turn over
 * sees its results too.
 */
public final class Turns {
  private long begun;
  private volatile long over;

  /** A replica that has taken nothing yet. */
  public Turns() {}

  /** The replica took its next element. Producer only. */
  public void begin() {
    begun++;
  }

  /**
   * All results of what was taken so far are in their queues. Producer only.
   *
   * @return whether a turn is over that was not before
   */
  public boolean settle() {
    if (over == begun) {
      return false;
    }
    over = begun;
    return true;
  }

  /** The turn that results belong to now. Producer only. */
  long current() {
    return over;
  }

  /** Whether nothing more comes of a turn. Any thread. */
  boolean over(long turn) {
    return over > turn;
  }
}
