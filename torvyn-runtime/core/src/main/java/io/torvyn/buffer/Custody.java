package io.torvyn.buffer;

import io.torvyn.annotation.Leased;
import io.torvyn.buffer.error.BudgetExceededException;
import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.ledger.Account;
import io.torvyn.ledger.CopyReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private final Slots.Supply supply;
  private Stage[] stages;

  /** By owner: the bytes it holds, and the mark and number of its call in progress. */
  private long[] held = new long[1];

  private int[] marks = new int[1];
  private int[] callOf = new int[1];

  private final FreeSlots free;
  final CallLog log = new CallLog(this);
  private int actor;
  private int calls;

  /** Whether a call in progress left a {@code close()} to its end. */
  boolean closesLater;

  private long acquired;
  private long released;

  /** What is kept per owner. */
  private static final class Stage {
    final String name;
    final Account account;
    final boolean guarded;
    final long budget;
    final List<BufferDeque> containers = new ArrayList<>(0);
    final Lease.Shelf leases = new Lease.Shelf();

    Stage(String name, Account account, boolean guarded, long budget) {
      this.name = name;
      this.account = account;
      this.guarded = guarded;
      this.budget = budget == 0 ? Long.MAX_VALUE : budget;
    }
  }

  /**
   * Opens the custody of an island.
   *
   * @param supply the pool
   * @param host who copies are booked on while the host acts
   */
  public Custody(Slots.Supply supply, Account host) {
    this.supply = supply;
    this.stages = new Stage[] {new Stage("host", host, false, 0)};
    this.free = new FreeSlots(supply);
  }

  /**
   * Adds a stage. Only before the first element.
   *
   * @param name its name, for messages
   * @param account where its copies are counted
   * @param guarded whether it gets guarded handles
   * @param byteBudget how many bytes of buffers it may own at a time; 0 for no bound
   * @return its owner index, from 1
   */
  public int addStage(String name, Account account, boolean guarded, long byteBudget) {
    int owner = stages.length;
    stages = Arrays.copyOf(stages, owner + 1);
    held = Arrays.copyOf(held, owner + 1);
    marks = Arrays.copyOf(marks, owner + 1);
    callOf = Arrays.copyOf(callOf, owner + 1);
    stages[owner] = new Stage(name, account, guarded, byteBudget);
    return owner;
  }

  /**
   * Who acts.
   *
   * @return {@link #HOST} or a stage's index
   */
  public int actor() {
    return actor;
  }

  /**
   * Says who acts from now on.
   *
   * @param owner {@link #HOST} or a stage's index
   */
  public void actor(int owner) {
    actor = owner;
    log.base(marks[owner]);
  }

  /**
   * Begins a call: what is acquired or received from here on belongs to it.
   *
   * @return the mark to hand to {@link #reset} or {@link #reclaim}
   */
  public int mark() {
    int mark = log.mark();
    marks[actor] = mark;
    callOf[actor] = ++calls;
    return mark;
  }

  /**
   * Ends a proved call that returned.
   *
   * @param mark what {@link #mark} returned
   */
  public void reset(int mark) {
    if (closesLater) {
      reclaim(mark);
    } else {
      log.reset(mark);
    }
  }

  /** Notes in which call a slot changed hands. */
  void received(Slot slot) {
    slot.receivedBefore = slot.received;
    slot.received = calls;
  }

  /** Whether a noted call is the acting one, or one nested in it. */
  boolean receivedInThisCall(int call) {
    return actor != HOST && call - callOf[actor] >= 0;
  }

  /**
   * Ends a call that threw, or a guarded one: takes back exactly what it still owns, that is, what
   * it acquired or received, did not give up, and did not put into a container. The actor must
   * still be (or be again) the stage of that call.
   *
   * @param mark what {@link #mark} returned
   * @return what was taken back; empty for a call that kept its promises
   */
  public Reclaimed reclaim(int mark) {
    List<String> names = null;
    for (int i = log.length() - 1; i >= mark; i--) {
      Slot slot = log.entry(i);
      if (owns(slot)) {
        names = names == null ? new ArrayList<>() : names;
        names.add(slot.name());
        stages[actor].leases.endOn(slot);
        Slots.free(this, slot);
      }
    }
    closesLater &= mark > 0; // An outer call may have left one as well.
    log.reset(mark);
    return names == null ? Reclaimed.NOTHING : new Reclaimed(names.size(), List.copyOf(names));
  }

  /** Whether the acting stage still owns a buffer that one of its calls received. */
  boolean owns(Slot slot) {
    return slot.custody == this && slot.owner == actor && !slot.contained && !slot.kept;
  }

  /**
   * The allocator to hand to a stage.
   *
   * @param stage its index
   * @return an allocator that refuses to serve while another party acts
   */
  public BufferAllocator allocator(int stage) {
    return new Allocator(this, stage);
  }

  private record Allocator(Custody custody, int stage) implements BufferAllocator {
    @Override
    public MutableBuffer allocate(int capacity) {
      return custody.allocate(stage, capacity);
    }

    @Override
    public MutableBuffer copyOf(Buffer source) {
      MutableBuffer copy = custody.allocate(stage, source.size());
      copy.append(source);
      return copy.contentType(source.contentType());
    }
  }

  private MutableBuffer allocate(int stage, int capacity) {
    if (stage != actor) {
      throw outsideItsCall(stage);
    }
    Slot slot = acquire(capacity);
    return stages[actor].guarded ? new MutableBuffer(slot, Slots.guard(this, slot)) : slot.writer;
  }

  private OwnershipException outsideItsCall(int stage) {
    return new OwnershipException(
        "the allocator of "
            + name(stage)
            + " was used while "
            + name(actor)
            + " acted: use it only within the call it was handed to, on the calling thread");
  }

  /** A fresh slot, owned by whoever acts and logged with the call. */
  Slot acquire(int capacity) {
    Slot slot = free.take(capacity);
    int owner = actor;
    int bytes = slot.capacity();
    if (held[owner] > stages[owner].budget - bytes) {
      free.untake(slot);
      throw overBudget(owner, bytes);
    }
    held[owner] += bytes;
    if (slot.custody != this) {
      slot.custody = this;
    }
    slot.owner = owner;
    slot.frozen = false;
    acquired++;
    received(slot);
    log.add(slot);
    return slot;
  }

  private BudgetExceededException overBudget(int owner, int bytes) {
    return new BudgetExceededException(
        name(owner)
            + " holds "
            + held[owner]
            + " bytes of buffers and asked for "
            + bytes
            + " more; its budget is "
            + stages[owner].budget
            + " bytes: release or emit buffers before allocating more, or raise the budget");
  }

  /** The buffer's life ended here. */
  void recycled(Slot slot) {
    slot.wipe(supply.scrub());
    released++;
    free.put(slot);
  }

  /** Counts a copy on whoever acts. */
  void copied(CopyReason reason, long bytes, Slot slot) {
    Stage acting = stages[actor];
    Account account = acting.account;
    account.copied(reason, bytes);
    if (account.recording()) {
      account.record(slot.name(), bytes, reason);
    }
  }

  /** Moves bytes between the accounts of two owners. */
  void owner(Slot slot, int to) {
    int from = slot.owner;
    int bytes = slot.capacity();
    if (from > HOST) {
      held[from] -= bytes;
    }
    if (to > HOST) {
      held[to] += bytes;
    }
    slot.owner = to;
  }

  /** Makes the host see into a container of the stage that owns the slot. */
  void register(BufferDeque container, int owner) {
    stages[owner].containers.add(container);
  }

  void register(Lease lease, int owner) {
    stages[owner].leases.add(lease);
  }

  void unregister(Lease lease, int owner) {
    stages[owner].leases.remove(lease);
  }

  boolean guarded(int owner) {
    return stages[owner].guarded;
  }

  /** A party's name for messages. */
  String name(int owner) {
    return switch (owner) {
      case NOBODY -> "the pool";
      case EDGE -> "a queue";
      default -> owner == HOST ? "the host" : "stage '" + stages[owner].name + "'";
    };
  }

  /**
   * Empties the containers of a stage, at its end.
   *
   * @param stage its index
   * @return how many buffers were released
   */
  public int emptyContainers(int stage) {
    int count = 0;
    for (BufferDeque container : List.copyOf(stages[stage].containers)) {
      count += container.empty();
    }
    return count;
  }

  /**
   * Ends a stage's leases of a scope.
   *
   * @param stage its index
   * @param scope which; STAGE ends all
   * @return how many were still live
   */
  public int endLeases(int stage, Leased.Scope scope) {
    return stages[stage].leases.end(scope);
  }

  /**
   * Ends all deadline leases whose time has come.
   *
   * @param nowNanos {@link System#nanoTime()}
   * @return how many ended
   */
  public int expireLeases(long nowNanos) {
    int ended = 0;
    for (int owner = 0; owner < stages.length; owner++) {
      ended += stages[owner].leases.expire(nowNanos);
    }
    return ended;
  }

  /**
   * Slots acquired through this custody.
   *
   * @return at least 0
   */
  public long acquired() {
    return acquired;
  }

  /**
   * Slots released through this custody. The sums over all custodies of a flow agree when nothing
   * is outstanding.
   *
   * @return at least 0
   */
  public long released() {
    return released;
  }

  /**
   * The bytes of buffers a stage owns now, in calls, containers and leases.
   *
   * @param stage its index
   * @return at least 0
   */
  public long heldBytes(int stage) {
    return held[stage];
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
