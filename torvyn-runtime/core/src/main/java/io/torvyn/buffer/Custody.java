package io.torvyn.buffer;

import io.torvyn.annotation.Leased;
import io.torvyn.buffer.access.Watch;
import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.ledger.Account;
import io.torvyn.ledger.CopyReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * What one island holds: who acts, what the calls in progress own, free slots at hand, containers
 * and leases. Confined to the island: one thread at a time.
 *
 * <p><b>What a failing call owned.</b> Every buffer that a call acquires or is given is logged.
 * When the call fails, those of them that its stage still owns, and that lie in no container and
 * under no lease of the host, are returned to the pool. Nothing else is.
 */
public final class Custody implements AutoCloseable {
  /** The owner index of the host itself. */
  public static final int HOST = 0;

  /** The owner index of a buffer that waits between two islands. */
  public static final int EDGE = -1;

  /** The owner index of a buffer in the pool. */
  public static final int NOBODY = -2;

  /**
   * What was taken back from a call.
   *
   * @param count how many buffers
   * @param buffers their names
   */
  public record Reclaimed(int count, List<String> buffers) {
    private static final Reclaimed NOTHING = new Reclaimed(0, List.of());
  }

  private Party[] parties;
  private final FreeSlots free;
  private final boolean scrub;
  private final Watch watch;

  /** Whether a stage has a budget: only then is every buffer's owner charged for it. */
  private boolean budgets;

  private int actor;

  /** How often a call received a buffer. */
  private int receipts;

  /**
   * Opens the custody of an island that tracks no places.
   *
   * @param supply the pool
   * @param host who copies are booked on while the host acts
   */
  public Custody(Slots.Supply supply, Account host) {
    this(supply, host, false);
  }

  /**
   * Opens the custody of an island.
   *
   * @param supply the pool
   * @param host who copies are booked on while the host acts
   * @param tracking whether guarded handles remember where in the user's code they were made and
   *     ended
   */
  public Custody(Slots.Supply supply, Account host, boolean tracking) {
    this.watch = new Watch(tracking);
    this.parties = new Party[] {new Party(this, HOST, "host", host, false, 0)};
    this.free = new FreeSlots(supply);
    this.scrub = supply.scrub();
  }

  /**
   * Adds a stage. Only before the first element.
   *
   * @param name its name, for messages
   * @param account where its copies are counted
   * @param guarded whether it gets guarded handles
   * @param byteBudget how many bytes of buffers it may own at a time; 0 for no bound
   * @return the stage as a party, with an owner index from 1
   */
  public Party addStage(String name, Account account, boolean guarded, long byteBudget) {
    int owner = parties.length;
    Party stage = new Party(this, owner, name, account, guarded, byteBudget);
    parties = Arrays.copyOf(parties, owner + 1);
    parties[owner] = stage;
    budgets |= byteBudget > 0;
    return stage;
  }

  /**
   * Watches guarded handles.
   *
   * @return the island's own
   */
  public Watch watch() {
    return watch;
  }

  /**
   * Who acts. Other threads may ask, and get an answer a moment old.
   *
   * @return {@link #HOST} or a stage's index
   */
  public int actor() {
    return actor;
  }

  Party acting() {
    return parties[actor];
  }

  /**
   * Says who acts from now on, also within a call of theirs that began before.
   *
   * @param party the host or a stage
   */
  public void actor(Party party) {
    actor = party.owner;
  }

  /**
   * Begins a call of a stage: what is acquired or received from here on belongs to it. The stage
   * acts.
   *
   * @param stage whose call before has ended
   */
  public void begin(Party stage) {
    actor = stage.owner;
    stage.since = receipts;
  }

  /**
   * Ends a proved call that returned.
   *
   * @param stage whose call it was; it acts
   */
  public void end(Party stage) {
    if (stage.received() != 0) {
      if (stage.closesLater) {
        reclaim(stage);
      } else {
        stage.forget();
      }
    }
  }

  /** Numbers the receipt of a slot, and logs it with the call. */
  void received(Party receiver, Slot slot) {
    number(slot);
    receiver.add(slot);
  }

  /** Numbers the receipt of a slot by somebody who had it in another form. */
  void number(Slot slot) {
    slot.receivedBefore = slot.received;
    slot.received = ++receipts;
  }

  /** Whether a receipt fell into the acting call, or one nested in it. */
  boolean receivedInThisCall(int receipt) {
    return actor != HOST && receipt - acting().since > 0;
  }

  /**
   * Ends a call that threw, or a guarded one: takes back exactly what it still owns, that is, what
   * it acquired or received, did not give up, and did not put into a container.
   *
   * @param stage whose call it was; it acts, or acts again
   * @return what was taken back; empty for a call that kept its promises
   */
  public Reclaimed reclaim(Party stage) {
    List<String> names = null;
    for (int i = stage.received() - 1; i >= 0; i--) {
      Slot slot = stage.received(i);
      if (stage.owns(slot)) {
        names = names == null ? new ArrayList<>() : names;
        names.add(slot.origin());
        stage.leases.endOn(slot, "its owner failed");
        Slots.free(this, slot);
      }
    }
    stage.forget();
    stage.closesLater = false;
    return names == null ? Reclaimed.NOTHING : new Reclaimed(names.size(), List.copyOf(names));
  }

  /**
   * The allocator to hand to a stage.
   *
   * @param stage the stage
   * @return an allocator that refuses to serve while another party acts
   */
  public Allocator allocator(Party stage) {
    return new Allocator(this, stage);
  }

  /** The allocator of one stage. A type of its own, so that the compiler knows whose it is. */
  public static final class Allocator implements BufferAllocator {
    private static final int NONE = Integer.MIN_VALUE;

    private final Custody custody;
    private final Party stage;
    private final FreeSlots free; // the custody's: one reference fewer to follow

    /** Who acts if the stage does and is proved; nobody for a guarded one. */
    private final int proved;

    private Allocator(Custody custody, Party stage) {
      this.custody = custody;
      this.stage = stage;
      this.free = custody.free;
      this.proved = stage.guarded ? NONE : stage.owner;
    }

    @Override
    public MutableBuffer allocate(int capacity) {
      return custody.actor == proved
          ? custody.acquired(stage, free.take(capacity)).writer
          : custody.allocate(stage, capacity);
    }

    @Override
    public MutableBuffer copyOf(Buffer source) {
      MutableBuffer copy = allocate(source.size());
      copy.append(source);
      return copy.contentType(source.contentType());
    }
  }

  /** For a guarded stage, or one that does not act. */
  private MutableBuffer allocate(Party stage, int capacity) {
    if (stage.owner != actor) {
      throw new OwnershipException(
          "the allocator of "
              + stage
              + " was used while "
              + acting()
              + " acted: use it only within the call it was handed to, on the calling thread");
    }
    if (watch.foreign()) {
      throw watch.refusal("the allocator of " + stage, "used");
    }
    Slot slot = acquired(stage, free.take(capacity));
    slot.allocatedAt(watch.place());
    return new MutableBuffer(slot, Slots.guard(this, slot));
  }

  /** A fresh slot, owned by whoever acts and logged with the call. */
  Slot acquire(int capacity) {
    return acquired(acting(), free.take(capacity));
  }

  private Slot acquired(Party acting, Slot slot) {
    if (budgets) {
      charge(acting, slot);
    }
    if (slot.custody != this) {
      slot.custody = this;
    }
    slot.free(acting.owner, false);
    received(acting, slot);
    return slot;
  }

  private void charge(Party acting, Slot slot) {
    if (acting.budget > 0 && acting.held > acting.budget - slot.bytes) {
      free.untake(slot);
      throw acting.overBudget(slot.bytes);
    }
    acting.held += slot.bytes;
  }

  /** The buffer's life ended here. */
  void recycled(Slot slot) {
    slot.untyped();
    slot.content.wipe(scrub);
    free.put(slot);
  }

  /** Counts a copy on whoever acts. */
  void copied(CopyReason reason, long bytes, Slot slot) {
    Account account = acting().account;
    account.copied(reason, bytes);
    if (account.recording()) {
      account.record(slot.name(), bytes, reason);
    }
  }

  /** Makes whoever acts the owner of a buffer of the host. */
  void own(Slot slot) {
    Party acting = acting();
    acting.held += budgets ? slot.bytes : 0;
    slot.free(acting.owner, slot.frozen());
  }

  /** Takes a buffer off the account of its owner, who is somebody else from now on. */
  void disown(Slot slot) {
    int owner = slot.owner();
    if (budgets && owner > HOST) {
      parties[owner].held -= slot.bytes;
    }
  }

  /**
   * The party behind an owner index.
   *
   * @param owner {@link #HOST} or a stage's number, from 1
   * @return the same object each time
   */
  public Party party(int owner) {
    return parties[owner];
  }

  /** A party's name for messages. */
  String name(int owner) {
    return switch (owner) {
      case NOBODY -> "the pool";
      case EDGE -> "a queue";
      default -> parties[owner].toString();
    };
  }

  /**
   * Empties the containers of a stage, at its end.
   *
   * @param stage the stage
   * @return how many buffers were released
   */
  public int emptyContainers(Party stage) {
    int count = 0;
    for (BufferDeque container : List.copyOf(stage.containers)) {
      count += container.empty();
    }
    return count;
  }

  /**
   * Ends a stage's leases of a scope.
   *
   * @param stage the stage
   * @param scope which; STAGE ends all
   * @return how many were still live
   */
  public int endLeases(Party stage, Leased.Scope scope) {
    return stage.leases.end(scope);
  }

  /**
   * Ends all deadline leases whose time has come.
   *
   * @param nowNanos {@link System#nanoTime()}
   * @param told of each party that lost some, and how many
   */
  public void expireLeases(long nowNanos, ObjIntConsumer<Party> told) {
    for (Party party : parties) {
      int ended = party.leases.expire(nowNanos);
      if (ended > 0) {
        told.accept(party, ended);
      }
    }
  }

  /**
   * Slots acquired through this custody.
   *
   * @return at least 0
   */
  public long acquired() {
    return free.acquired();
  }

  /**
   * Slots released through this custody. The sums over all custodies of a flow agree when nothing
   * is outstanding.
   *
   * @return at least 0
   */
  public long released() {
    return free.returned();
  }

  /** Gives the free slots at hand back to the pool, so that an island that rests holds none. */
  public void trim() {
    free.spill();
  }

  /** Gives the free slots at hand back to the pool. */
  @Override
  public void close() {
    trim();
  }
}
