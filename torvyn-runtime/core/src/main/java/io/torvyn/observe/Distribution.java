package io.torvyn.observe;

/**
 * Durations that were counted, at one moment. Immutable.
 *
 * @see Histogram
 */
public final class Distribution {
  /** Of nothing. */
  public static final Distribution EMPTY = new Distribution(new long[Histogram.BUCKETS], 0, 0);

  private final long[] counts;
  private final long count;
  private final long max;
  private final long sum;

  Distribution(long[] counts, long max, long sum) {
    this.counts = counts;
    this.max = max;
    this.sum = sum;
    long all = 0;
    for (long one : counts) {
      all += one;
    }
    this.count = all;
  }

  /**
   * How many durations were counted.
   *
   * @return at least 0
   */
  public long count() {
    return count;
  }

  /**
   * The longest.
   *
   * @return in nanoseconds, exact; 0 if there is none
   */
  public long max() {
    return max;
  }

  /**
   * All together.
   *
   * @return in nanoseconds, exact
   */
  public long sum() {
    return sum;
  }

  /**
   * The mean.
   *
   * @return in nanoseconds; 0 if there is none
   */
  public double mean() {
    return count == 0 ? 0 : (double) sum / count;
  }

  /**
   * The duration that a share of all did not exceed.
   *
   * @param percent 0 to 100
   * @return in nanoseconds, at most 3 % too long, never more than {@link #max()}; 0 if there is
   *     none
   * @throws IllegalArgumentException if {@code percent} is out of range
   */
  public long percentile(double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(percent + " is no percentile: take 0 to 100");
    }
    long rank = Math.max(1, (long) Math.ceil(percent / 100 * count));
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= rank) {
        return i == counts.length - 1 ? max : Math.min(max, Histogram.highest(i));
      }
    }
    return max;
  }

  /**
   * What was counted since an earlier reading of the same histogram. The maximum is that of the
   * whole.
   *
   * @param earlier the earlier reading
   * @return the difference
   */
  public Distribution since(Distribution earlier) {
    long[] difference = counts.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= earlier.counts[i];
    }
    return new Distribution(difference, max, sum - earlier.sum);
  }

  /**
   * Both together.
   *
   * @param other durations counted elsewhere
   * @return the sum
   */
  public Distribution plus(Distribution other) {
    long[] both = counts.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] += other.counts[i];
    }
    return new Distribution(both, Math.max(max, other.max), sum + other.sum);
  }

  @Override
  public String toString() {
    return count == 0
        ? "none"
        : count + " of " + percentile(50) + " ns in the middle, " + max + " ns at most";
  }
}
