package io.torvyn.flow.stage;

import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Party;
import io.torvyn.flow.plan.StagePlan;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened at one stage. Written by the island's thread alone, in plain fields.
 *
 * <p>An element is counted once, when it ends here or goes on. That none was lost shows between
 * stages: what one sent, the others must have ended.
 */
final class StageCounts {
  private static final int NAMES_KEPT = 8;

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
  long leftBehind;

  /** The number of the next result; ahead of {@link #out} where a former run is continued. */
  private long nextSequence;

  /** Replicas number their results so that no two agree. */
  private final int step;

  /** How many had ended when the window began. */
  private long flushedAt;

  /** The names of the first buffers left behind; replaced, never changed. */
  volatile List<String> leftNames = List.of();

  StageCounts(StagePlan plan) {
    this.nextSequence = plan.replica();
    this.step = plan.replicas();
  }

  /** The number of the result made now. */
  long number() {
    long number = nextSequence;
    nextSequence = number + step;
    return number;
  }

  /** Counts what an unproved call that returned still owned. */
  void left(Custody.Reclaimed behind) {
    if (behind.count() > 0) {
      leftBehind += behind.count();
      List<String> names = new ArrayList<>(leftNames);
      names.addAll(behind.buffers());
      leftNames = List.copyOf(names.subList(0, Math.min(names.size(), NAMES_KEPT)));
    }
  }

  /** How many elements have ended here or gone on. */
  long ended() {
    return passed
        + consumed
        + dropped
        + delivered
        + taken
        + skipped
        + deadLettered
        + failed
        + discarded;
  }

  /**
   * Whether a window of so many elements is full; the next one begins if it is. 0 is never full.
   */
  boolean flushDue(long every) {
    if (every == 0 || ended() - flushedAt < every) {
      return false;
    }
    flushedAt = ended();
    return true;
  }

  /** Writes what the stage's results depend on besides its component. */
  void save(DataOutput out) throws IOException {
    out.writeLong(nextSequence);
    out.writeLong(ended() - flushedAt);
  }

  void load(DataInput in) throws IOException {
    nextSequence = in.readLong();
    flushedAt = ended() - in.readLong();
  }

  StageReading reading(Party stage) {
    return new StageReading(
        ended(),
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
        reclaimed,
        leftBehind,
        leftNames,
        stage.keptBytes(),
        stage.keptBytesPeak(),
        List.of(ended()));
  }
}
