package io.torvyn.buffer.pool;

import io.torvyn.buffer.access.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

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

  private static final String PREFIX = "torvyn.pool.";

  /** Checks the settings. */
  public PoolSettings {
    tiers = List.copyOf(tiers);
    int last = 0;
    for (TierSettings tier : tiers) {
      if (tier.slotBytes() <= last || tier.slots() < 0) {
        throw new IllegalArgumentException(
            "tiers must ascend in size and have at least 0 slots: "
                + tier
                + " follows "
                + last
                + " bytes");
      }
      if ((long) tier.slotBytes() * tier.slots() > Integer.MAX_VALUE
          || tier.slotBytes() > Bounds.MAX_CAPACITY) {
        throw new IllegalArgumentException(
            "a tier holds slots of at most 16 MiB and less than 2 GiB in all: "
                + tier
                + " does not; use fewer or smaller slots");
      }
      last = tier.slotBytes();
    }
    if (byteBudget < 1 || blockMillis < 0) {
      throw new IllegalArgumentException(
          "a pool needs a positive budget and a wait of at least 0 ms, not "
              + byteBudget
              + " bytes and "
              + blockMillis
              + " ms");
    }
    if (slabBytes(tiers) > byteBudget) {
      throw new IllegalArgumentException(
          "the tiers take "
              + slabBytes(tiers)
              + " bytes when all are in use, more than the pool's budget of "
              + byteBudget
              + ": raise torvyn.pool.budget or lower a tier's slots");
    }
  }

  /** The bytes of all slabs; they count against the budget whether in use or not. */
  long slabBytes() {
    return slabBytes(tiers);
  }

  private static long slabBytes(List<TierSettings> tiers) {
    long bytes = 0;
    for (TierSettings tier : tiers) {
      bytes += (long) tier.slotBytes() * tier.slots();
    }
    return bytes;
  }

  /**
   * The defaults: 256 B × 4096, 4 KiB × 1024, 64 KiB × 256, 1 MiB × 32, a budget of 256 MiB,
   * fallback.
   *
   * @return fresh settings
   */
  public static PoolSettings defaults() {
    return new PoolSettings(
        List.of(
            new TierSettings(256, 4096),
            new TierSettings(4 << 10, 1024),
            new TierSettings(64 << 10, 256),
            new TierSettings(1 << 20, 32)),
        256L << 20,
        ExhaustionPolicy.FALLBACK,
        1000,
        false);
  }

  /**
   * With another count of slots in a tier, or one tier more.
   *
   * @param slotBytes the capacity of each slot, 1 to 16 MiB
   * @param slots how many; 0 leaves the tier empty
   * @return fresh settings
   * @throws IllegalArgumentException if the tiers then take more than the budget
   */
  public PoolSettings withTier(int slotBytes, int slots) {
    List<TierSettings> changed = new ArrayList<>(tiers);
    changed.removeIf(tier -> tier.slotBytes() == slotBytes);
    changed.add(new TierSettings(slotBytes, slots));
    changed.sort(Comparator.comparingInt(TierSettings::slotBytes));
    return new PoolSettings(changed, byteBudget, onExhaustion, blockMillis, scrub);
  }

  /**
   * With another bound on native memory.
   *
   * @param bytes at least what the tiers take when all are in use
   * @return fresh settings
   * @throws IllegalArgumentException if it is less
   */
  public PoolSettings withBudget(long bytes) {
    return new PoolSettings(tiers, bytes, onExhaustion, blockMillis, scrub);
  }

  /**
   * With another answer to an empty tier.
   *
   * @param policy what happens then
   * @return fresh settings
   */
  public PoolSettings withExhaustion(ExhaustionPolicy policy) {
    return new PoolSettings(tiers, byteBudget, policy, blockMillis, scrub);
  }

  /**
   * With another wait for {@link ExhaustionPolicy#BLOCK}.
   *
   * @param millis at least 0
   * @return fresh settings
   */
  public PoolSettings withBlockMillis(long millis) {
    return new PoolSettings(tiers, byteBudget, onExhaustion, millis, scrub);
  }

  /**
   * With released memory overwritten, or not.
   *
   * @param wanted true to overwrite it with zeros
   * @return fresh settings
   */
  public PoolSettings withScrub(boolean wanted) {
    return new PoolSettings(tiers, byteBudget, onExhaustion, blockMillis, wanted);
  }

  /**
   * Changed by properties: {@code torvyn.pool.256B.slots} and so on for each tier, {@code
   * torvyn.pool.budget} in bytes, {@code torvyn.pool.exhaustion} (fallback, block, fail), {@code
   * torvyn.pool.block.millis}, {@code torvyn.pool.scrub}.
   *
   * @param properties other keys are not looked at
   * @return fresh settings
   * @throws IllegalArgumentException if a value is not of its kind, or a key beginning with {@code
   *     torvyn.pool.} is unknown
   */
  public PoolSettings with(Properties properties) {
    Set<String> known = new TreeSet<>();
    List<TierSettings> changed = new ArrayList<>();
    for (TierSettings tier : tiers) {
      String key = bytes(tier.slotBytes()) + ".slots";
      changed.add(
          new TierSettings(
              tier.slotBytes(), (int) number(properties, known, key, tier.slots(), 1 << 20)));
    }
    long budget = number(properties, known, "budget", byteBudget, Long.MAX_VALUE);
    long millis = number(properties, known, "block.millis", blockMillis, 3_600_000);
    String policy = text(properties, known, "exhaustion", onExhaustion.name());
    String overwrite = text(properties, known, "scrub", Boolean.toString(scrub));
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(PREFIX) && !known.contains(key)) {
        throw new IllegalArgumentException("unknown setting " + key + "; known are " + known);
      }
    }
    ExhaustionPolicy answer;
    try {
      answer = ExhaustionPolicy.valueOf(policy.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          PREFIX + "exhaustion is '" + policy + "'; it can be fallback, block or fail", unknown);
    }
    if (!"true".equals(overwrite) && !"false".equals(overwrite)) {
      throw new IllegalArgumentException(
          PREFIX + "scrub is '" + overwrite + "'; it can be true or false");
    }
    return new PoolSettings(changed, budget, answer, millis, "true".equals(overwrite));
  }

  private static String text(
      Properties properties, Set<String> known, String key, String fallback) {
    known.add(PREFIX + key);
    return properties.getProperty(PREFIX + key, fallback).trim();
  }

  private static long number(
      Properties properties, Set<String> known, String key, long fallback, long most) {
    String value = text(properties, known, key, Long.toString(fallback));
    try {
      long number = Long.parseLong(value);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, together with the range.
    }
    throw new IllegalArgumentException(
        PREFIX + key + " is '" + value + "'; it must be a whole number from 0 to " + most);
  }

  /**
   * A size as names and keys write it.
   *
   * @param bytes 1 or more
   * @return such as {@code 4KiB}
   */
  public static String bytes(int bytes) {
    if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
      return (bytes >> 20) + "MiB";
    }
    return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? (bytes >> 10) + "KiB" : bytes + "B";
  }
}
