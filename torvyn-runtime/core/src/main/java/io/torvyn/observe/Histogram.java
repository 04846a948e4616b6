package io.torvyn.observe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Counts durations in buckets whose width grows with the value: 32 for each power of two, so that a
 * value read back is wrong by 3 % at most. Up to 63 ns are kept exactly; from 68 s on all fall into
 * the last bucket. Takes 8 KiB, and allocates nothing while recording.
 *
 * <p>One thread records; any thread may read, and sees counts that may be a moment old. The layout
 * is that of HdrHistogram with 32 half-buckets (Gil Tene, hdrhistogram.org).
 */
public final class Histogram {
  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int BITS = 5;
  private static final int HALF = 1 << BITS;
  private static final int LARGEST_POWER = 36;
  static final int BUCKETS = (LARGEST_POWER - BITS + 1) * HALF;

  private final long[] counts = new long[BUCKETS];
  private long max;
  private long sum;

  /** Begins empty. */
  public Histogram() {}

  /**
   * Counts a duration. For the one thread that records.
   *
   * @param nanos negative counts as 0
   */
  public void record(long nanos) {
    long value = Math.max(0, nanos);
    counts[bucket(value)]++;
    sum += value;
    if (value > max) {
      max = value;
    }
  }

  static int bucket(long value) {
    if (value < 2 * HALF) {
      return (int) value;
    }
    int shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(value) - BITS;
    long index = ((long) shift << BITS) + (value >>> shift);
    return (int) Math.min(index, BUCKETS - 1);
  }

  /** The largest value that falls into a bucket. */
  static long highest(int bucket) {
    if (bucket < 2 * HALF) {
      return bucket;
    }
    int shift = (bucket >> BITS) - 1;
    return ((long) ((bucket & (HALF - 1)) + HALF + 1) << shift) - 1;
  }

  /**
   * What was counted so far. Any thread may ask.
   *
   * @return a copy that no longer changes
   */
  public Distribution read() {
    long[] copy = new long[BUCKETS];
    for (int i = 0; i < BUCKETS; i++) {
      copy[i] = (long) CELL.getOpaque(counts, i);
    }
    return new Distribution(copy, max, sum);
  }
}
