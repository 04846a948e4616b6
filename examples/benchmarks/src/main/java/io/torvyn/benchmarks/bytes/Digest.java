package io.torvyn.benchmarks.bytes;

/**
 * How the bytes of one element fold into 64 bits: two running sums, so that the place of a byte
 * counts as well as its value. Each kind of buffer has its own loop; this is how the loops end.
 */
public final class Digest {
  private Digest() {}

  /** Joins the sum of the bytes and the sum of all those sums. */
  public static long of(int low, int high) {
    return ((long) high << 32) | (low & 0xffff_ffffL);
  }
}
