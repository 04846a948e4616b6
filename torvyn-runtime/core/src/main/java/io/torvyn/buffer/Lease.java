package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.buffer.access.Access;
import io.torvyn.buffer.access.Bounds;
import io.torvyn.buffer.access.Guard;
import io.torvyn.buffer.access.ReadableBytes;
import io.torvyn.buffer.access.Watch;
import io.torvyn.buffer.error.LeaseExpiredException;
import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.ledger.CopyReason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tracked access to a buffer that outlives the call: until it is closed, its scope ends, its
 * deadline passes, or its component ends. It may be kept anywhere. Every access is checked and
 * throws {@link LeaseExpiredException} afterwards. Shared leases read; a mutable lease writes and
 * excludes every other lease. To be used by the thread that runs the stage.
 */
public final class Lease extends ReadableBytes implements AutoCloseable {
  final Slot slot;
  final Leased.Scope scope;
  long deadlineNanos;

  /** Where the shelf has it. */
  private int position;

  private final Custody custody;
  private final int owner;
  private final boolean mutable;
  private final boolean granted;
  private final Term term;

  /**
   * The live leases of one stage. The last one takes the place of the one that goes, so that ten
   * thousand may be closed early in any order.
   */
  static final class Shelf {
    private final List<Lease> leases = new ArrayList<>(0);

    void add(Lease lease) {
      lease.position = leases.size();
      leases.add(lease);
    }

    void remove(Lease lease) {
      Lease last = leases.remove(leases.size() - 1);
      if (last != lease) {
        last.position = lease.position;
        leases.set(lease.position, last);
      }
    }

    /** Ends a scope's leases; STAGE ends all. */
    int end(Leased.Scope scope) {
      boolean all = scope == Leased.Scope.STAGE;
      int ended = 0;
      for (int i = leases.size() - 1; i >= 0; i--) {
        if (all || leases.get(i).scope == scope) {
          finish(leases.get(i), all ? "the stage ended" : "flush returned");
          ended++;
        }
      }
      return ended;
    }

    int expire(long nowNanos) {
      int ended = 0;
      for (int i = leases.size() - 1; i >= 0; i--) {
        Lease lease = leases.get(i);
        if (lease.scope == Leased.Scope.DEADLINE && nowNanos - lease.deadlineNanos >= 0) {
          finish(lease, "its deadline passed");
          ended++;
        }
      }
      return ended;
    }

    /** Ends what the owner leased out, when the buffer's life ends. */
    void endOn(Slot slot, String how) {
      for (int i = leases.size() - 1; slot.leases > 0 && i >= 0; i--) {
        if (leases.get(i).slot == slot) {
          finish(leases.get(i), how);
        }
      }
    }

    private void finish(Lease lease, String how) {
      remove(lease);
      lease.end(how);
    }
  }

  /** The right of a lease. */
  private static final class Term extends Access {
    private @Nullable String ended;
    private @Nullable Lease lease;

    @Override
    public void enter() {
      Lease of = lease;
      if (ended == null
          && of != null
          && of.scope == Leased.Scope.DEADLINE
          && System.nanoTime() - of.deadlineNanos >= 0) {
        throw expired("its deadline passed", of);
      }
      if (ended != null) {
        throw expired(ended, of);
      }
    }

    @Override
    public void leave() {
      enter();
    }

    private static LeaseExpiredException expired(String how, @Nullable Lease of) {
      return new LeaseExpiredException(
          "the lease on buffer "
              + (of == null ? "" : of.slot.name())
              + " has ended: "
              + how
              + "; read before that, renew it in time, or copy what must stay");
    }
  }

  /** By the host, which keeps the buffer for the stage. */
  Lease(Custody custody, Slot slot, Leased.Scope scope, long deadlineNanos, boolean mutable) {
    this(custody, slot, scope, deadlineNanos, mutable, true, new Term());
  }

  private Lease(
      Custody custody,
      Slot slot,
      Leased.Scope scope,
      long deadlineNanos,
      boolean mutable,
      boolean granted,
      Term term) {
    super(slot.content, term);
    if (slot.exclusive || (mutable && slot.leases > 0)) {
      throw new OwnershipException(
          "buffer "
              + slot.name()
              + " has "
              + slot.leases
              + " lease(s) out, "
              + (slot.exclusive ? "one of them mutable" : "and a mutable one excludes all others")
              + ": close them before taking another");
    }
    this.custody = custody;
    this.slot = slot;
    this.scope = scope;
    this.deadlineNanos = deadlineNanos;
    this.mutable = mutable;
    this.granted = granted;
    this.term = term;
    this.owner = slot.owner();
    slot.lease(1);
    slot.exclusive = mutable;
    term.lease = this;
    custody.party(owner).leases.add(this);
  }

  /** By the owner itself, which keeps the buffer. */
  static Lease byOwner(Slot slot, @Nullable Guard guard, boolean mutable) {
    if (guard != null && !guard.owning()) {
      throw new OwnershipException(
          "buffer "
              + slot.name()
              + " was lent to "
              + guard.holder()
              + ", and only an owner may lease it: declare the parameter @Leased or @Owned");
    }
    Custody custody = slot.holder();
    if (slot.owner() < Custody.HOST) {
      throw custody.acting().refusal(slot, "leased");
    }
    return new Lease(custody, slot, Leased.Scope.STAGE, 0, mutable, false, new Term());
  }

  @Override
  protected void copiedOut(int bytes) {
    custody.copied(CopyReason.PAYLOAD_READ, bytes, slot);
  }

  /**
   * Whether the lease has not ended.
   *
   * @return {@code true} while access is allowed
   */
  public boolean live() {
    return term.ended == null
        && (scope != Leased.Scope.DEADLINE || System.nanoTime() - deadlineNanos < 0);
  }

  /**
   * The payload's content type.
   *
   * @return empty when nobody said
   */
  public String contentType() {
    enter();
    return slot.contentType;
  }

  /**
   * Whether the lease may write.
   *
   * @return as it was granted
   */
  public boolean mutable() {
    return mutable;
  }

  /**
   * Moves the deadline of a deadline lease; nothing for other leases.
   *
   * @param millis from now, at least 1
   * @throws LeaseExpiredException if the lease has ended
   */
  public void renew(long millis) {
    enter();
    confine();
    if (millis < 1) {
      throw new IllegalArgumentException(
          "a lease cannot be renewed for " + millis + " ms: give at least 1");
    }
    deadlineNanos = System.nanoTime() + millis * 1_000_000;
  }

  /**
   * A window with the same readers. No copy.
   *
   * @param offset where it begins; 0 to size
   * @param length its length; 0 to size - offset
   * @return a window; usable no longer than this lease
   */
  @Borrowed
  public BufferSlice slice(int offset, int length) {
    enter();
    return new BufferSlice(slot, content.window("slice", offset, length), term);
  }

  /**
   * Overwrites one byte.
   *
   * @param offset where; 0 to size - 1
   * @param value the byte
   * @return this
   * @throws OwnershipException if the lease is not mutable
   */
  public Lease setByte(int offset, byte value) {
    writable("setByte", offset, Byte.BYTES).put(offset, value);
    return this;
  }

  /**
   * Overwrites two bytes, big-endian.
   *
   * @param offset where; 0 to size - 2
   * @param value the number
   * @return this
   * @throws OwnershipException if the lease is not mutable
   */
  public Lease setShort(int offset, short value) {
    writable("setShort", offset, Short.BYTES).putShort(offset, value);
    return this;
  }

  /**
   * Overwrites four bytes, big-endian.
   *
   * @param offset where; 0 to size - 4
   * @param value the number
   * @return this
   * @throws OwnershipException if the lease is not mutable
   */
  public Lease setInt(int offset, int value) {
    writable("setInt", offset, Integer.BYTES).putInt(offset, value);
    return this;
  }

  /**
   * Overwrites eight bytes, big-endian.
   *
   * @param offset where; 0 to size - 8
   * @param value the number
   * @return this
   * @throws OwnershipException if the lease is not mutable
   */
  public Lease setLong(int offset, long value) {
    writable("setLong", offset, Long.BYTES).putLong(offset, value);
    return this;
  }

  private ByteBuffer writable(String what, int offset, int length) {
    enter();
    confine();
    if (!mutable) {
      throw new OwnershipException(
          what
              + " on a lease of buffer "
              + slot.name()
              + " that may only read: ask for @Leased(mutable = true)");
    }
    Bounds.check(what, offset, length, content.size());
    return content.memory();
  }

  /** Ends the lease early; nothing if it has ended. */
  @Override
  public void close() {
    if (term.ended == null) {
      confine();
      custody.party(owner).leases.remove(this);
      end("closed");
    }
  }

  private void confine() {
    Watch watch = custody.watch();
    if (watch.foreign()) {
      throw watch.refusal(
          "buffer " + slot.name() + ", leased by " + custody.name(owner) + ",",
          "changed or given up");
    }
  }

  /** Ends the lease and, if the host keeps the buffer for it, the buffer. */
  void end(String how) {
    if (term.ended != null) {
      return;
    }
    term.ended = how;
    slot.lease(-1);
    slot.exclusive = false;
    if (granted && slot.leases == 0) {
      slot.kept(false);
      custody.party(owner).letGo(slot.bytes);
      Slots.free(custody, slot);
    }
  }

  @Override
  public String toString() {
    return "Lease[" + (live() ? "" : "ended, ") + (mutable ? "mutable, " : "") + slot + "]";
  }
}
