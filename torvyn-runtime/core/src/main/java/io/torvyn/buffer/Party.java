package io.torvyn.buffer;

import io.torvyn.buffer.error.BudgetExceededException;
import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.ledger.Account;
import io.torvyn.ledger.CopyReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One party of a {@link Custody}, the host or a stage: what it may, what it holds, and what its
 * call in progress received. Confined to the island; opaque outside this package.
 *
 * <p>A stage is never called twice at once, so one log serves one call. An entry says only that a
 * buffer <i>was</i> received; whether it is still owned is the slot's knowledge. What was given up
 * is struck off the end at once, which keeps the log short. Between calls it is empty.
 */
public final class Party {
  private static final int FIRST_LENGTH = 8;

  private final Custody custody;
  final int owner;
  private final String title;
  final Account account;
  final boolean guarded;

  /** The bytes it may own at a time; 0 for no bound. */
  final long budget;

  final List<BufferDeque> containers = new ArrayList<>(0);
  final Lease.Shelf leases = new Lease.Shelf();

  /** The bytes of the buffers it owns; known only while a stage of the island has a budget. */
  long held;

  private long kept;
  private long keptPeak;

  /** The last receipt before its call in progress began. */
  int since;

  /** Whether the call in progress left a {@code close()} to its end. */
  boolean closesLater;

  /** The log's first entry, which is the only one of most calls, and those behind it. */
  private @Nullable Slot first;

  private Slot[] more = new Slot[FIRST_LENGTH];
  private int length;

  Party(Custody custody, int owner, String name, Account account, boolean guarded, long budget) {
    this.custody = custody;
    this.owner = owner;
    this.title = owner == Custody.HOST ? "the host" : "stage '" + name + "'";
    this.account = account;
    this.guarded = guarded;
    this.budget = budget;
  }

  /**
   * Which party of its custody it is.
   *
   * @return {@link Custody#HOST} or a stage's number, from 1
   */
  public int owner() {
    return owner;
  }

  /**
   * Copies bytes of a buffer to where they leave the process, counted as a host serialize of this
   * party.
   *
   * @param in a proved handle the host owns; still owned afterwards
   * @param from the first byte; 0 to size - length
   * @param into receives the bytes
   * @param at where the first of them goes
   * @param length how many
   */
  public void serialize(Buffer in, int from, byte[] into, int at, int length) {
    in.slot.content.memory().get(from, into, at, length);
    account.copied(CopyReason.HOST_SERIALIZE, length);
  }

  /** Counts bytes of buffers that containers and leases keep for it between calls. */
  void keep(int bytes) {
    kept += bytes;
    keptPeak = Math.max(keptPeak, kept);
  }

  /** They keep them no longer. */
  void letGo(int bytes) {
    kept -= bytes;
  }

  /**
   * The bytes of the buffers it keeps between calls, in containers and leases. Other threads may
   * ask, and get an answer a moment old.
   *
   * @return at least 0; each buffer counts with its capacity
   */
  public long keptBytes() {
    return kept;
  }

  /**
   * The most it ever kept.
   *
   * @return at least {@link #keptBytes()}
   */
  public long keptBytesPeak() {
    return keptPeak;
  }

  int received() {
    return length;
  }

  Slot received(int index) {
    return index == 0 ? Objects.requireNonNull(first, "an entry of the log") : more[index - 1];
  }

  void forget() {
    length = 0;
  }

  void add(Slot slot) {
    if (length == 0) {
      // Storing a reference makes the collector take notice; most often the slot is there already.
      if (first != slot) {
        first = slot;
      }
      length = 1;
    } else {
      append(slot);
    }
  }

  private void append(Slot slot) {
    if (length > more.length) {
      compact();
    }
    put(length, slot);
    length++;
  }

  private void put(int at, Slot slot) {
    if (at == 0) {
      first = slot;
    } else if (more[at - 1] != slot) {
      more[at - 1] = slot;
    }
  }

  /** Strikes what was given up off the end; most often that is one buffer. */
  void strike() {
    while (length > 0 && !owns(received(length - 1))) {
      length--;
    }
  }

  /** Whether it still owns a buffer that one of its calls received. */
  boolean owns(Slot slot) {
    return slot.custody == custody && slot.owner() == owner && !slot.contained() && !slot.kept();
  }

  /** Drops what is no longer owned; grows only if that does not free half. */
  private void compact() {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      Slot slot = received(i);
      if (owns(slot)) {
        put(kept++, slot);
      }
    }
    if (kept > more.length / 2) {
      more = Arrays.copyOf(more, more.length * 2);
    }
    length = kept;
  }

  /** Says that it asked for something of a buffer, and why it may not have that. */
  OwnershipException refusal(Slot slot, String what) {
    Custody holder = slot.custody == null ? custody : slot.custody;
    String whose = holder.name(slot.owner());
    String why;
    if (slot.owner() == Custody.NOBODY) {
      why = "it is in the pool; its last owner gave it up: use a buffer before giving it up";
    } else if (holder != custody) {
      why = "another island holds it: buffers change islands through queues only";
    } else if (slot.loans > 0) {
      why = slot.loans + " borrow(s) are out: they end when the calls return";
    } else if (slot.leases > 0) {
      why = slot.leases + " lease(s) are out: close them, or wait until their scope ends";
    } else if (slot.contained()) {
      why = "it lies in an owning container: take() it first";
    } else if (slot.owner() != owner) {
      why = "only its owner may do that";
    } else {
      why =
          slot.frozen()
              ? "it has been frozen since: use the Buffer that freeze() returned"
              : "it has been thawed since: use the MutableBuffer that thaw() returned";
    }
    return new OwnershipException(
        "buffer "
            + slot.name()
            + " cannot be "
            + what
            + " (asked by "
            + this
            + "): it is "
            + slot.state()
            + ", owned by "
            + whose
            + "; "
            + why);
  }

  /** Says that it asked for more bytes than its budget leaves. */
  BudgetExceededException overBudget(int bytes) {
    return new BudgetExceededException(
        this
            + " holds "
            + held
            + " bytes of buffers and asked for "
            + bytes
            + " more; its budget is "
            + budget
            + " bytes: release or emit buffers before allocating more, or raise the budget");
  }

  /** Its name for messages. */
  @Override
  public String toString() {
    return title;
  }
}
