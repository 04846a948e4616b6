package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.access.Guard;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Owns any number of buffers across calls, in order. A component keeps it in a field; the host sees
 * into it, leaves its content alone when a call fails, and takes it back when the component ends.
 * Used by the thread that runs the stage.
 */
public final class BufferDeque implements AutoCloseable {
  private final ArrayDeque<Slot> slots = new ArrayDeque<>();
  private @Nullable Custody custody;
  private @Nullable Guard peeked;
  private int owner;
  private long bytes;

  /** Begins empty. */
  public BufferDeque() {}

  /**
   * Takes ownership of a buffer, as the last.
   *
   * @param buffer given up by the caller, also if this throws
   */
  public void put(@Owned Buffer buffer) {
    slots.addLast(in(buffer));
  }

  /**
   * Takes ownership of a buffer, as the first.
   *
   * @param buffer given up by the caller, also if this throws
   */
  public void putFirst(@Owned Buffer buffer) {
    slots.addFirst(in(buffer));
  }

  private Slot in(Buffer buffer) {
    Slot slot = buffer.slot;
    Slots.giveUp(slot, buffer.guard, true, "put into a container");
    Custody here = slot.holder();
    slot.contained(true);
    here.party(slot.owner()).strike();
    if (custody != here) {
      custody = here;
      owner = slot.owner();
      here.party(owner).containers.add(this);
    }
    here.party(owner).keep(slot.bytes);
    bytes += slot.size();
    return slot;
  }

  /**
   * Gives ownership of the first buffer to the caller.
   *
   * @return the buffer, or null if there is none
   */
  @Owned
  public @Nullable Buffer take() {
    return out(slots.pollFirst());
  }

  /**
   * Gives ownership of the last buffer to the caller.
   *
   * @return the buffer, or null if there is none
   */
  @Owned
  public @Nullable Buffer takeLast() {
    return out(slots.pollLast());
  }

  private @Nullable Buffer out(@Nullable Slot slot) {
    Custody here = custody;
    if (slot == null || here == null) {
      return null;
    }
    endPeek();
    bytes -= slot.size();
    slot.contained(false);
    Party party = here.party(owner);
    party.letGo(slot.bytes);
    here.received(party, slot);
    return party.guarded ? new Buffer(slot, new Guard(slot, here.name(owner), true)) : slot.reader;
  }

  /**
   * Lends the first buffer for reading.
   *
   * @return the buffer, or null if there is none; usable until one is taken
   */
  @Borrowed
  public @Nullable Buffer peek() {
    Slot slot = slots.peekFirst();
    Custody here = custody;
    if (slot == null || here == null) {
      return null;
    }
    if (!here.party(owner).guarded) {
      return slot.reader;
    }
    endPeek();
    Guard guard = new Guard(slot, here.name(owner), false);
    peeked = guard;
    return new Buffer(slot, guard);
  }

  private void endPeek() {
    Guard guard = peeked;
    if (guard != null) {
      guard.lose("taken out of its container");
      peeked = null;
    }
  }

  /**
   * How many buffers are held.
   *
   * @return at least 0
   */
  public int size() {
    return slots.size();
  }

  /**
   * How many bytes are written in them.
   *
   * @return at least 0
   */
  public long bytes() {
    return bytes;
  }

  /**
   * Whether nothing is held.
   *
   * @return {@code true} if {@link #take()} would return null
   */
  public boolean isEmpty() {
    return slots.isEmpty();
  }

  /** Releases what is held. */
  @Override
  public void close() {
    empty();
  }

  /** Releases what is held; returns how many buffers that were. */
  int empty() {
    endPeek();
    int count = slots.size();
    for (Slot slot = slots.pollFirst(); slot != null; slot = slots.pollFirst()) {
      slot.contained(false);
      Custody here = slot.holder();
      Party party = here.party(owner);
      party.letGo(slot.bytes);
      party.leases.endOn(slot, "its container was emptied");
      Slots.free(here, slot);
    }
    bytes = 0;
    return count;
  }
}
