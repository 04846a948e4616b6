package io.torvyn.cli.trace;

import io.torvyn.buffer.BufferState;
import io.torvyn.ledger.CopyReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step on an element's way.
 *
 * @param stage where it happened
 * @param step what happened
 * @param owner who owns the buffer afterwards: a stage, {@link #HOST} or {@link #POOL}
 * @param state where the buffer is in its life afterwards
 * @param buffer the buffer's name; that of the branch where the element has several
 * @param bytes how long the element is
 * @param copies what was copied in this step, by reason; empty if nothing was
 * @param atNanos when, since the first element of the trace was made
 * @param ageNanos when, since the source made the element that this one stems from; tracing is part
 *     of that
 * @param callNanos how long the stage's call took, with the stages behind its emitter and without
 *     the tracing; null if the step is no call
 * @param waiting how many elements waited in each queue, in the order of the flow's report; empty
 *     unless queues are watched
 */
public record TraceStep(
    String stage,
    Kind step,
    String owner,
    BufferState state,
    String buffer,
    int bytes,
    List<Copied> copies,
    long atNanos,
    long ageNanos,
    @Nullable Long callNanos,
    List<Integer> waiting) {

  /** The owner between two calls. */
  public static final String HOST = "host";

  /** Who has a buffer whose life has ended. */
  public static final String POOL = "pool";

  /** Keeps its own copies of the lists. */
  public TraceStep {
    copies = List.copyOf(copies);
    waiting = List.copyOf(waiting);
  }

  /** What can happen to an element at a stage. */
  public enum Kind {
    /** The stage made it and gave it to the host; a source's own call is timed here. */
    MADE,
    /** A call began that may read it. */
    LENT,
    /** A call began that owns it. */
    GIVEN,
    /** A call began that may keep it for a while. */
    LEASED,
    /** A call began that sees its metadata alone. */
    SHOWN,
    /** The host copied it for a branch, which gets a buffer of its own. */
    COPIED,
    /** A filter or router let it through. */
    PASSED,
    /** It ended: the stage made of it what it wanted. */
    CONSUMED,
    /** It ended: the stage did not want it. */
    DROPPED,
    /** It ended at a sink. */
    DELIVERED,
    /** It ended in the hands of the stage, which released it, keeps it, or sends the buffer on. */
    TAKEN,
    /** The call threw. */
    FAILED;

    /**
     * Whether a call of the stage begins with it.
     *
     * @return true for {@link #LENT}, {@link #GIVEN}, {@link #LEASED} and {@link #SHOWN}
     */
    public boolean entry() {
      return this == LENT || this == GIVEN || this == LEASED || this == SHOWN;
    }
  }

  /**
   * Copies for one reason.
   *
   * @param reason why
   * @param count how many
   * @param bytes how many bytes in all
   */
  public record Copied(CopyReason reason, long count, long bytes) {
    Copied plus(Copied more) {
      return new Copied(reason, count + more.count, bytes + more.bytes);
    }
  }
}
