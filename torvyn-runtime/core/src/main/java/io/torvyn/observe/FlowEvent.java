package io.torvyn.observe;

/**
 * Something that happens now and then, and that an operator may want to know of. Told at every
 * {@link Level}.
 *
 * @param timeNanos when, in {@link System#nanoTime()} terms
 * @param flowId of which flow; 0 if it is the host's
 * @param pipeline the flow's pipeline; empty if it is the host's
 * @param traceId the flow's trace; empty if it is the host's
 * @param kind what happened
 * @param subject to whom or what, see {@link Kind}
 * @param amount how many or how much, see {@link Kind}
 * @param detail more in words; may be empty
 */
public record FlowEvent(
    long timeNanos,
    long flowId,
    String pipeline,
    String traceId,
    Kind kind,
    String subject,
    long amount,
    String detail) {

  /** What can happen. */
  public enum Kind {
    /** The flow began another part of its life. Subject: the state; detail: why it ended early. */
    STATE,

    /** A full queue, a rate or a sink holds an island back. Subject: its stage that acted last. */
    HELD,

    /** The island goes on. Subject: as before; amount: for how many nanoseconds it was held. */
    WENT_ON,

    /** A call threw. Subject: the stage; amount: the element's number or -1; detail: what. */
    STAGE_FAILED,

    /**
     * The host took buffers back from a call that threw, or that returned without giving them on.
     * Subject: the stage; amount: how many; detail: their names.
     */
    RECLAIMED,

    /** Deadline leases ended by themselves. Subject: the stage; amount: how many. */
    LEASES_EXPIRED,

    /**
     * No buffer of the size was free. Subject: the tier, by its size; amount: the size in bytes;
     * detail: what the pool does about it.
     */
    POOL_EXHAUSTED
  }
}
