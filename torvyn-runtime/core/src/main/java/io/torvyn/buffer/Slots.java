package io.torvyn.buffer;

import io.torvyn.annotation.Leased;

/**
 * The one class that changes a slot's state. For the host and for generated code: user code passes
 * buffers by the methods of the buffers themselves.
 */
public final class Slots {
  private Slots() {}

  /** The slot behind a handle. @param handle any handle; not checked @return its slot */
  public static Slot of(Buffer handle) {
    throw new UnsupportedOperationException();
  }

  /** The slot behind a handle. @param handle any handle; not checked @return its slot */
  public static Slot of(MutableBuffer handle) {
    throw new UnsupportedOperationException();
  }

  /**
   * The acting party gives the buffer to the host (it returned or emitted it).
   *
   * @param custody the island that acts
   * @param handle what was given; a guarded handle is spent afterwards
   * @return the proved handle, now owned by the host
   */
  public static Buffer accept(Custody custody, Buffer handle) {
    throw new UnsupportedOperationException();
  }

  /**
   * The host gives a buffer it owns to the acting stage, which then owns it in this call.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns
   * @return the handle the stage may use: proved or guarded, as the stage is
   */
  public static Buffer give(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * The host gives a buffer it owns to the acting stage, writable, without a copy.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns
   * @return the handle the stage may use: proved or guarded, as the stage is
   */
  public static MutableBuffer giveMutable(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * Lends a buffer the host owns to a guarded stage for one call. Proved stages need no loan: they
   * are handed the proved handle itself.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns
   * @return a fresh guarded handle
   */
  public static Buffer lend(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * Ends a loan when the call returned or threw.
   *
   * @param custody the island that acts
   * @param loan what {@link #lend} returned; spent afterwards
   */
  public static void endLoan(Custody custody, Buffer loan) {
    throw new UnsupportedOperationException();
  }

  /**
   * The host releases a buffer it owns.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns; spent afterwards
   */
  public static void release(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * The host puts a buffer it owns on an edge to another island. Afterwards this island must not
   * touch it.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns
   */
  public static void toEdge(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * The host takes a buffer from an edge into this island. The queue must have ordered this after
   * {@link #toEdge}.
   *
   * @param custody the island that takes it
   * @param in a proved handle that came through an edge
   */
  public static void fromEdge(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a further handle of a host-owned buffer, for another branch. The bytes are the same and
   * become read-only for all; they return to the pool when the last share is released, on whatever
   * island that happens.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns; still owned afterwards
   * @return another proved handle, owned by the host, with its own slot
   */
  public static Buffer share(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * Copies a host-owned buffer for a branch of its own, counted as a payload write of the acting
   * party.
   *
   * @param custody the island that acts
   * @param in the source; still owned afterwards
   * @return a frozen proved copy with the same metadata, owned by the host
   */
  public static Buffer copy(Custody custody, Buffer in) {
    throw new UnsupportedOperationException();
  }

  /**
   * Leases a buffer the host owns to the acting stage. The host keeps the buffer for the stage and
   * releases it when the lease ends.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns; not the host's to release afterwards
   * @param scope when the lease ends
   * @param deadlineNanos for {@link Leased.Scope#DEADLINE}: when, in {@link System#nanoTime()}
   *     terms; ignored otherwise
   * @param mutable whether the lease may write
   * @return a fresh lease
   */
  public static Lease lease(
      Custody custody, Buffer in, Leased.Scope scope, long deadlineNanos, boolean mutable) {
    throw new UnsupportedOperationException();
  }
}
