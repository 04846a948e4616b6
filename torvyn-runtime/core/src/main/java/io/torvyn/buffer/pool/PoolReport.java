package io.torvyn.buffer.pool;

import java.util.List;

/**
 * What a pool did, at one moment.
 *
 * @param tiers one entry per tier, in order of size
 * @param singles allocations above the largest tier
 * @param nativeBytes the native bytes held now
 */
public record PoolReport(List<TierReport> tiers, long singles, long nativeBytes) {

  /**
   * One tier.
   *
   * @param slotBytes capacity of each slot
   * @param slots how many
   * @param acquired buffers that began their life in a slot
   * @param returned buffers that ended it
   * @param fallback buffers allocated outside the slabs because the tier was empty
   * @param exhausted how often the tier was found empty
   * @param inUse buffers alive now
   * @param peak the most slots that were out of the depot at once, at hand in an island or in use
   */
  public record TierReport(
      int slotBytes,
      int slots,
      long acquired,
      long returned,
      long fallback,
      long exhausted,
      long inUse,
      long peak) {}

  /**
   * Buffers returned to the pool ÷ buffers allocated, fallback and singles included. @return 0 to
   * 1; 1 when nothing was allocated
   */
  public double reuseRate() {
    long pooled = 0;
    long fresh = singles;
    for (TierReport tier : tiers) {
      pooled += tier.returned();
      fresh += tier.fallback();
    }
    long all = fresh;
    for (TierReport tier : tiers) {
      all += tier.acquired();
    }
    return all == 0 ? 1 : (double) pooled / all;
  }
}
