package io.torvyn.benchmarks.contest;

/**
 * What one stage of the chain does: it counts the bytes that go by, and lets them. Not thread-safe.
 */
public final class Tally {
  private long bytes;

  /** Counts an element by its size alone; always true. */
  public boolean pass(int size) {
    bytes += size;
    return size > 0;
  }

  /** Bytes counted so far. */
  public long bytes() {
    return bytes;
  }

  /** One tally per stage of the chain. */
  public static Tally[] chain() {
    Tally[] chain = new Tally[Workload.CHAIN_STAGES];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = new Tally();
    }
    return chain;
  }

  /** The checksum of a chain: what its sink folded, then what each stage counted. */
  public static long checksum(Checksum sink, Tally[] chain) {
    long checksum = sink.value();
    for (Tally tally : chain) {
      checksum = Checksum.both(checksum, tally.bytes());
    }
    return checksum;
  }
}
