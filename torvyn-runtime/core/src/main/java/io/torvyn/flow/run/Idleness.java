package io.torvyn.flow.run;

/**
 * How an island that finds nothing to do rests: it looks on for a moment, and then sleeps the
 * longer the longer it is idle. Confined to the island.
 */
final class Idleness {
  private static final int MOST_LOOKS = 64;

  /** What came so soon after the island fell asleep would have been caught by looking on. */
  private static final long SOON = 50_000;

  private static final long SHORTEST = 50_000;
  private static final long LONGEST = 100_000_000;

  /** For an island that has been idle for five seconds and more. */
  private static final long LONGEST_OF_ALL = 1_000_000_000;

  /** Where the source says when it has something; a look now and then all the same. */
  private static final long LONGEST_WOKEN = 60_000_000_000L;

  private long seen;
  private long seenAt;
  private int looks = MOST_LOOKS;
  private boolean asleep;
  private long fellAsleep;

  /**
   * For how many nanoseconds nothing has happened at any stage.
   *
   * @param activity a number that grows whenever something does
   */
  long lasted(long activity, long now) {
    if (activity != seen) {
      seen = activity;
      seenAt = now;
    }
    return now - seenAt;
  }

  /** Whether the island has been idle for so long that it is to hold no free buffers. */
  static boolean settled(long lasted) {
    return lasted >= SHORTEST;
  }

  /**
   * Looks a few times more before the island falls asleep: to be woken costs its producer more than
   * a moment's wait. Where looking does not help, it looks less.
   */
  boolean newsSoon(QueueIn[] ins) {
    if (ins.length == 0) {
      return false;
    }
    for (int i = 0; i < looks; i++) {
      for (QueueIn in : ins) {
        if (in.hasNews()) {
          looks = MOST_LOOKS;
          return true;
        }
      }
      Thread.onSpinWait();
    }
    return false;
  }

  void fallAsleep(long now) {
    looks = Math.max(1, looks / 2);
    fellAsleep = now;
    asleep = true;
  }

  void awake(long now) {
    if (asleep) {
      asleep = false;
      if (now - fellAsleep < SOON) {
        looks = MOST_LOOKS;
      }
    }
  }

  /**
   * How long an island with a source sleeps before it asks again. Islands that fall asleep one
   * after the other wake together, on a grid of moments as fine as a quarter of the sleep: to wake
   * a thread costs more than to ask many sources.
   */
  static long sleep(long lasted, boolean wokenBySource, long now) {
    long most = Math.min(LONGEST_OF_ALL, Math.max(LONGEST, lasted / 5));
    long sleep = wokenBySource ? LONGEST_WOKEN : Math.min(most, Math.max(SHORTEST, lasted));
    long grid = Long.highestOneBit(sleep) >> 2;
    return (now + sleep | grid - 1) - now;
  }
}
