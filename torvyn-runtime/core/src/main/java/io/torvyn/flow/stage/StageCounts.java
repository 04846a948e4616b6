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
public final class StageCounts {
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

  /** When the first element of the window came, if one has. */
  private long openedAt;

  private boolean open;
  private final long every;
  private final long after;

  /** The names of the first buffers left behind; replaced, never changed. */
  volatile List<String> leftNames = List.of();

  StageCounts(StagePlan plan) {
    this.nextSequence = plan.replica();
    this.step = plan.replicas();
    this.every = plan.flushEvery();
    this.after = plan.flushAfterNanos();
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

  /** Whether the window is full or over; the next one begins if it is. An empty one never is. */
  boolean flushDue(long now) {
    if (every == 0 && after == 0) {
      return false;
    }
    long taken = ended() - flushedAt;
    if (taken == 0) {
      return false;
    }
    if (!open) {
      open = true;
      openedAt = now;
    }
    boolean due = every > 0 && taken >= every || after > 0 && now - openedAt >= after;
    if (due) {
      flushedAt = ended();
      open = false;
    }
    return due;
  }

  /**
   * How long until the window is over by time.
   *
   * @param now {@link System#nanoTime()}
   * @return in nanoseconds, 1 or more; {@link Long#MAX_VALUE} if nothing is in it, or no time is
   *     set
   */
  public long untilWindow(long now) {
    return open && after > 0 ? Math.max(1, openedAt + after - now) : Long.MAX_VALUE;
  }

  /**
   * How much has happened here, in no particular unit: it grows whenever anything does.
   *
   * @return elements made and ended
   */
  public long activity() {
    return out + ended();
  }

  /**
   * Writes down what the stage's results depend on besides its component: the next number, and how
   * full the window is.
   *
   * @param out receives two longs
   * @throws IOException what it throws
   */
  public void save(DataOutput out) throws IOException {
    out.writeLong(nextSequence);
    out.writeLong(ended() - flushedAt);
  }

  /**
   * Takes up what {@link #save} wrote.
   *
   * @param in gives it
   * @throws IOException what it throws
   */
  public void load(DataInput in) throws IOException {
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
