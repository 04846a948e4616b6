package io.torvyn.benchmarks.contest;

/**
 * The fold of all that a sink saw, in the order it saw it: an element lost, doubled, reordered or
 * altered changes it. Not thread-safe; read it when the run has ended.
 */
public final class Checksum {
  private static final long FACTOR = 31;

  private long value;

  /** Folds one element's contribution in: its size, its digest, or its head. */
  public void add(long contribution) {
    value = value * FACTOR + contribution;
  }

  /** The fold so far; 0 before the first element. */
  public long value() {
    return value;
  }

  /** One element's contribution where the sink looks at its size and its first eight bytes. */
  public static long head(int size, long first) {
    return first ^ size;
  }

  /** One checksum of two, where order counts. */
  public static long both(long first, long second) {
    return first * FACTOR + second;
  }
}
