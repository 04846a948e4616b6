package io.torvyn.flow.stage;

/**
 * What happened at one stage. Written by the island's thread alone, in plain fields.
 *
 * <p>Every entry ends in exactly one way, which {@link StageReading#unaccounted()} checks.
 */
final class StageCounts {
  long entered;
  long out;
  long branches;
  long passed;
  long consumed;
  long dropped;
  long delivered;
  long taken;
  long skipped;
  long deadLettered;
  long failed;
  long discarded;
  long retried;
  long failures;
  long reclaimed;

  StageReading reading() {
    return new StageReading(
        entered,
        out,
        branches,
        passed,
        consumed,
        dropped,
        delivered,
        taken,
        skipped,
        deadLettered,
        failed,
        discarded,
        retried,
        failures,
        reclaimed);
  }
}
