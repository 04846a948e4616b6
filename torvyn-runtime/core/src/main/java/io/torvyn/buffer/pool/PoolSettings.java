package io.torvyn.buffer.pool;

import java.util.List;
import java.util.Properties;

/**
 * How a pool is laid out and bounded.
 *
 * @param tiers slot size and count per tier, ascending by size
 * @param byteBudget the native bytes the pool may hold, slabs and single allocations together
 * @param onExhaustion what happens when a tier is empty
 * @param blockMillis how long {@link ExhaustionPolicy#BLOCK} waits, in milliseconds
 * @param scrub whether released memory is overwritten with zeros
 */
public record PoolSettings(
    List<TierSettings> tiers,
    long byteBudget,
    ExhaustionPolicy onExhaustion,
    long blockMillis,
    boolean scrub) {

  /**
   * One tier.
   *
   * @param slotBytes the capacity of each slot
   * @param slots how many
   */
  public record TierSettings(int slotBytes, int slots) {}

  /** The defaults: 256 B × 4096, 4 KiB × 1024, 64 KiB × 256, 1 MiB × 32. @return fresh settings */
  public static PoolSettings defaults() {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads settings from properties. @param properties keys {@code torvyn.pool.…} @return the
   * defaults, changed as the properties say
   */
  public static PoolSettings from(Properties properties) {
    throw new UnsupportedOperationException();
  }
}
