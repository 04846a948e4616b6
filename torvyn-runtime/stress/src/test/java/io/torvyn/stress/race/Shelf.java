package io.torvyn.stress.race;

import io.torvyn.buffer.Slot;
import io.torvyn.buffer.Slots;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A supply of a few slots of {@link #SLOT_BYTES} bytes on the heap, cheap enough to make one for
 * every repetition of a race. Like the pool's depot it is guarded by one lock, and any thread may
 * call it. When it is empty it makes another slot.
 */
public final class Shelf implements Slots.Supply {
  /** The capacity of each slot. */
  public static final int SLOT_BYTES = 16;

  private final ArrayDeque<Slot> free = new ArrayDeque<>(2);
  private final AtomicInteger nobody = new AtomicInteger();
  private int made;

  @Override
  public int tiers() {
    return 1;
  }

  @Override
  public int slotBytes(int tier) {
    return SLOT_BYTES;
  }

  @Override
  public int batch(int tier) {
    return 1;
  }

  @Override
  public synchronized int take(int tier, Slot[] into, int most) {
    Slot slot = free.pollLast();
    if (slot == null) {
      return 0;
    }
    into[0] = slot;
    return 1;
  }

  @Override
  public synchronized void put(int tier, Slot[] from, int first, int count) {
    for (int i = first; i < first + count; i++) {
      free.addLast(from[i]);
    }
  }

  @Override
  public synchronized Slot scarce(int tier, int capacity) {
    return Slots.create("shelf#" + made++, 0, ByteBuffer.allocate(SLOT_BYTES));
  }

  @Override
  public void used(int tier, long acquired, long returned) {}

  @Override
  public AtomicInteger waiting() {
    return nobody;
  }

  @Override
  public void gone(Slot outside) {}

  @Override
  public boolean scrub() {
    return false;
  }
}
