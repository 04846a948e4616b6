package io.torvyn.buffer;

import io.torvyn.annotation.Leased;
import io.torvyn.buffer.access.Guard;
import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.ledger.CopyReason;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one class that changes a slot's state. For the host and for generated code: user code passes
 * buffers by the methods of the buffers themselves.
 */
public final class Slots {
  private Slots() {}

  /** Where a custody gets slots from and returns them to. Implemented by the pool. */
  public interface Supply {

    /** How many tiers there are. */
    int tiers();

    /** How many bytes fit into a slot of a tier; ascending. */
    int slotBytes(int tier);

    /** How many slots of a tier move at a time. */
    int batch(int tier);

    /**
     * Moves free slots out of the depot.
     *
     * @return how many were moved, 0 when the depot is empty
     */
    int take(int tier, Slot[] into, int most);

    /** Moves free slots into the depot. */
    void put(int tier, Slot[] from, int first, int count);

    /**
     * A slot when the tier is empty, or none is large enough: by the pool's policy one from outside
     * the slabs, or one that another island returned meanwhile.
     *
     * @param tier the empty tier, or -1
     * @param capacity the bytes that must fit
     */
    Slot scarce(int tier, int capacity);

    /**
     * Says what an island did with a tier's slots since it last said so.
     *
     * @param acquired how many buffers began their life in one of them
     * @param returned how many ended it
     */
    void used(int tier, long acquired, long returned);

    /** How many islands wait for a slot; while one does, none may be kept at hand. */
    AtomicInteger waiting();

    /** Lets go of a slot from outside the slabs. */
    void gone(Slot outside);

    /** Whether bytes are overwritten when a buffer is released. */
    boolean scrub();
  }

  /**
   * Makes a slot. For the pool.
   *
   * @param name the name errors use
   * @param tier the tier it returns to, or -1 for memory outside the slabs
   * @param memory its bytes alone, from position 0 to the capacity
   * @return a pooled slot
   */
  public static Slot create(String name, int tier, ByteBuffer memory) {
    return new Slot(name, tier, memory, null);
  }

  /**
   * The slot behind a handle.
   *
   * @param handle any handle; not checked
   * @return its slot
   */
  public static Slot of(Buffer handle) {
    return handle.slot;
  }

  /**
   * The slot behind a handle.
   *
   * @param handle any handle; not checked
   * @return its slot
   */
  public static Slot of(MutableBuffer handle) {
    return handle.slot;
  }

  /**
   * The acting party gives the buffer to the host (it returned or emitted it).
   *
   * @param custody the island that acts
   * @param handle what was given; a guarded handle is spent afterwards
   * @return the proved handle, now owned by the host
   */
  public static Buffer accept(Custody custody, Buffer handle) {
    return accept(custody, custody.acting(), handle);
  }

  /**
   * The acting party gives the buffer to the host, for callers who know who that is.
   *
   * @param custody the island that acts
   * @param giver who acts in it
   * @param handle as above
   * @return the proved handle, now owned by the host
   */
  public static Buffer accept(Custody custody, Party giver, Buffer handle) {
    Slot slot = handle.slot;
    if (handle.guard != null || slot.custody != custody || !slot.isFree(giver.owner, true)) {
      giveUp(slot, handle.guard, true, "returned or emitted");
    }
    custody.disown(slot);
    slot.free(Custody.HOST, true);
    giver.strike();
    return handle.guard == null ? handle : slot.reader;
  }

  /**
   * The host gives a buffer it owns to the acting stage, which then owns it in this call.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns
   * @return the handle the stage may use: proved or guarded, as the stage is
   */
  public static Buffer give(Custody custody, Buffer in) {
    Slot slot = in.slot;
    hostOwned(custody, slot, "given to a stage");
    if (slot.shared()) {
      throw shared(slot, custody.name(custody.actor()) + " cannot own it");
    }
    custody.own(slot);
    Party acting = custody.acting();
    custody.received(acting, slot);
    return acting.guarded ? new Buffer(slot, guard(custody, slot)) : slot.reader;
  }

  /**
   * The host gives a buffer it owns to the acting stage, writable, without a copy.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns
   * @return the handle the stage may use: proved or guarded, as the stage is
   */
  public static MutableBuffer giveMutable(Custody custody, Buffer in) {
    return give(custody, in).thaw();
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
    Slot slot = in.slot;
    if (slot.custody != custody || slot.owner() != Custody.HOST || slot.leases != 0) {
      throw custody.acting().refusal(slot, "lent");
    }
    slot.lend(1);
    return new Buffer(slot, new Guard(slot, custody.name(custody.actor()), false));
  }

  /**
   * Ends a loan when the call returned or threw.
   *
   * @param custody the island that acts
   * @param loan what {@link #lend} returned; spent afterwards
   */
  public static void endLoan(Custody custody, Buffer loan) {
    Guard guard = loan.guard;
    if (guard == null || guard.owning() || !guard.holds() || loan.slot.loans == 0) {
      throw custody.acting().refusal(loan.slot, "taken back from a loan that is not out");
    }
    guard.lose("lent for one call, which has returned");
    loan.slot.lend(-1);
  }

  /**
   * The host releases a buffer it owns.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns; spent afterwards
   */
  public static void release(Custody custody, Buffer in) {
    Slot slot = in.slot;
    hostOwned(custody, slot, "released");
    end(custody, slot);
  }

  /** Ends a buffer's life, or a share's part in it. */
  static void free(Custody custody, Slot slot) {
    custody.disown(slot);
    end(custody, slot);
  }

  /** Ends a life with nothing to tie the owner's hands. */
  private static void end(Custody custody, Slot slot) {
    slot.free(Custody.NOBODY, false);
    slot.nextGeneration();
    if (!slot.shared()) {
      custody.recycled(slot);
      return;
    }
    Slot root = slot.root == null ? slot : slot.root;
    if (root.endShare(slot == root ? null : slot)) {
      custody.recycled(root);
    }
  }

  /**
   * The host puts a buffer it owns on an edge to another island. Afterwards this island must not
   * touch it.
   *
   * @param custody the island that acts
   * @param in a proved handle the host owns
   */
  public static void toEdge(Custody custody, Buffer in) {
    hostOwned(custody, in.slot, "put on an edge");
    in.slot.free(Custody.EDGE, true);
  }

  /**
   * The host takes a buffer from an edge into this island. The queue must have ordered this after
   * {@link #toEdge}.
   *
   * @param custody the island that takes it
   * @param in a proved handle that came through an edge
   */
  public static void fromEdge(Custody custody, Buffer in) {
    Slot slot = in.slot;
    if (slot.owner() != Custody.EDGE) {
      throw custody.acting().refusal(slot, "taken from an edge");
    }
    slot.custody = custody;
    slot.free(Custody.HOST, true);
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
    Slot slot = in.slot;
    hostOwned(custody, slot, "shared");
    Slot share = (slot.root == null ? slot : slot.root).addShare();
    share.custody = custody;
    share.free(Custody.HOST, true);
    share.contentType = slot.contentType;
    share.stamp(slot.sequence(), slot.timestampNanos(), slot.flowId());
    return share.reader;
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
    Slot from = in.slot;
    Slot to = custody.acquire(from.size());
    to.content.size(from.size());
    to.content.memory().put(0, from.content.memory(), 0, from.size());
    custody.copied(CopyReason.PAYLOAD_WRITE, from.size(), to);
    to.contentType = from.contentType;
    to.stamp(from.sequence(), from.timestampNanos(), from.flowId());
    to.free(custody.actor(), true);
    return accept(custody, to.reader);
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
    Slot slot = in.slot;
    hostOwned(custody, slot, "leased");
    if (mutable && slot.shared()) {
      throw shared(slot, "it cannot be leased for writing");
    }
    custody.own(slot);
    slot.kept(true);
    custody.acting().keep(slot.bytes);
    return new Lease(custody, slot, scope, deadlineNanos, mutable);
  }

  /** The stage gives a buffer back to the pool. */
  static void releaseOwned(Slot slot, @Nullable Guard guard, boolean frozen) {
    giveUp(slot, guard, frozen, "released");
    Custody custody = slot.holder();
    free(custody, slot);
    custody.acting().strike();
  }

  /**
   * Releases what a {@code close()} finds still owned.
   *
   * <p>A proved handle is one object for all lives of its slot. Where the slot was received twice
   * in one call, {@code try (var a = …)} may close {@code a} when the slot already lives for {@code
   * b}. Such a close waits: what is still owned when the call ends goes back to the pool.
   */
  static void close(Slot slot, @Nullable Guard guard, boolean frozen) {
    if (!closable(slot, guard, frozen)) {
      return;
    }
    Custody custody = slot.holder();
    if (guard == null && custody.receivedInThisCall(slot.receivedBefore)) {
      custody.acting().closesLater = true;
    } else {
      releaseOwned(slot, guard, frozen);
    }
  }

  /**
   * Whether {@code close()} has anything to release. A recycled handle may by now stand for another
   * life of its slot, so only what the acting stage owns in the form of this handle counts.
   */
  static boolean closable(Slot slot, @Nullable Guard guard, boolean frozen) {
    if (guard != null) {
      return guard.holds() && guard.owning();
    }
    Custody custody = slot.custody;
    return custody != null
        && slot.owner() == custody.actor()
        && slot.frozen() == frozen
        && !slot.contained()
        && !slot.kept();
  }

  /**
   * Checks that the holder may give the buffer up, and ends a guarded handle. Proved handles are
   * checked here too, so that no defect of checker or glue hands one slot to two owners.
   */
  static void giveUp(Slot slot, @Nullable Guard guard, boolean frozen, String how) {
    if (guard != null) {
      guard.enterToWrite();
      if (!guard.owning()) {
        String lent = "buffer " + slot.name() + " was lent to " + guard.holder();
        throw new OwnershipException(
            lent
                + " and cannot be "
                + how
                + " by it: only an owner may; declare the parameter @Owned");
      }
    }
    Custody custody = slot.holder();
    if (!slot.isFree(custody.actor(), frozen)) {
      throw custody.acting().refusal(slot, how);
    }
    if (guard != null) {
      guard.lose(how);
    }
  }

  /** Checks that the host owns a buffer alone. */
  private static void hostOwned(Custody custody, Slot slot, String what) {
    if (slot.custody != custody || !slot.isFree(Custody.HOST, true)) {
      throw custody.acting().refusal(slot, what);
    }
  }

  private static OwnershipException shared(Slot slot, String so) {
    String shared = "buffer " + slot.name() + " is shared by several branches, so " + so;
    return new OwnershipException(shared + ": give its edge @From(copy = true)");
  }

  /** A fresh owning guard for whoever acts. */
  static Guard guard(Custody custody, Slot slot) {
    return new Guard(slot, custody.name(custody.actor()), true);
  }
}
