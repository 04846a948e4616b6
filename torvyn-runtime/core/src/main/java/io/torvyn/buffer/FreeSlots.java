package io.torvyn.buffer;

import io.torvyn.buffer.access.Bounds;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The free slots that an island has at hand, last in, first out, so that the slot used next is the
 * one still in the processor's cache. Moves them from and to the pool's depots in batches.
 */
final class FreeSlots {
  private static final int NO_TIER = Integer.MIN_VALUE;

  private final Slots.Supply supply;
  private final Shelf[] shelves;

  /** The first of them, which most buffers come from: found without a look into the array. */
  private final Shelf smallest;

  private final AtomicInteger waiting;
  private long outsideAcquired;
  private long outsideReturned;

  /**
   * The free slots of one tier. How many came back is not counted but follows from the rest: {@code
   * top = taken - put - acquired + returned}.
   */
  private static final class Shelf {
    final int tier;
    final int slotBytes;
    final Slot[] free;
    int top;
    long acquired;

    /** Slots taken from the depot, less those put back. */
    long taken;

    private long acquiredKnown;
    private long returnedKnown;

    Shelf(int tier, int slotBytes, int batch) {
      this.tier = tier;
      this.slotBytes = slotBytes;
      this.free = new Slot[2 * batch];
    }

    long returned() {
      return top - taken + acquired;
    }

    /** Counters travel with the batches, so that the depot's lock pays for both. */
    void report(Slots.Supply supply) {
      long returned = returned();
      if (acquired == acquiredKnown && returned == returnedKnown) {
        return;
      }
      supply.used(tier, acquired - acquiredKnown, returned - returnedKnown);
      acquiredKnown = acquired;
      returnedKnown = returned;
    }
  }

  FreeSlots(Slots.Supply supply) {
    this.supply = supply;
    this.waiting = supply.waiting();
    this.shelves = new Shelf[supply.tiers()];
    for (int tier = 0; tier < shelves.length; tier++) {
      shelves[tier] = new Shelf(tier, supply.slotBytes(tier), supply.batch(tier));
    }
    this.smallest = shelves.length == 0 ? new Shelf(NO_TIER, -1, 0) : shelves[0];
  }

  Slot take(int capacity) {
    if (capacity < 0 || capacity > Bounds.MAX_CAPACITY) {
      throw Bounds.capacity(capacity);
    }
    if (capacity <= smallest.slotBytes) {
      return take(smallest, capacity);
    }
    for (Shelf shelf : shelves) {
      if (capacity <= shelf.slotBytes) {
        return take(shelf, capacity);
      }
    }
    return scarce(-1, capacity);
  }

  private Slot take(Shelf shelf, int capacity) {
    int next = shelf.top - 1;
    if (next < 0) {
      return refill(shelf, capacity);
    }
    Slot slot = shelf.free[next];
    shelf.top = next;
    shelf.acquired++;
    return slot;
  }

  private Slot refill(Shelf shelf, int capacity) {
    shelf.report(supply);
    int taken = supply.take(shelf.tier, shelf.free, supply.batch(shelf.tier));
    if (taken == 0) {
      return scarce(shelf.tier, capacity);
    }
    shelf.taken += taken;
    shelf.top = taken - 1;
    shelf.acquired++;
    return shelf.free[taken - 1];
  }

  private Slot scarce(int tier, int capacity) {
    Slot slot = supply.scarce(tier, capacity);
    if (slot.tier < 0) {
      outsideAcquired++;
    } else {
      shelves[slot.tier].taken++;
      shelves[slot.tier].acquired++;
    }
    return slot;
  }

  /** Takes back a slot that was not used after all. */
  void untake(Slot slot) {
    if (slot.tier < 0) {
      outsideAcquired--;
      supply.gone(slot);
    } else {
      shelves[slot.tier].acquired--;
      put(slot);
    }
  }

  void put(Slot slot) {
    if (slot.tier == smallest.tier) {
      put(smallest, slot);
    } else if (slot.tier < 0) {
      outsideReturned++;
      supply.gone(slot);
    } else {
      put(shelf(slot.tier), slot);
    }
  }

  private void put(Shelf shelf, Slot slot) {
    Slot[] free = shelf.free;
    int at = shelf.top;
    if (at == free.length) {
      at = shed(shelf);
    }
    // Storing a reference makes the collector take notice; most often the slot is there already.
    if (free[at] != slot) {
      free[at] = slot;
    }
    shelf.top = at + 1;
    if (waiting.get() != 0) {
      spill();
    }
  }

  /**
   * The shelf of a tier. Found by comparing, so that the processor guesses it: by index, the place
   * where the next slot is taken from would hang on the slot that just came back, and no element
   * could begin before the last had ended.
   */
  private Shelf shelf(int tier) {
    for (Shelf shelf : shelves) {
      if (shelf.tier == tier) {
        return shelf;
      }
    }
    throw new AssertionError("no tier " + tier);
  }

  /** Gives the older half back; returns where the next slot goes. */
  private int shed(Shelf shelf) {
    int batch = shelf.free.length / 2;
    shelf.report(supply);
    supply.put(shelf.tier, shelf.free, 0, batch);
    System.arraycopy(shelf.free, batch, shelf.free, 0, batch);
    shelf.taken -= batch;
    shelf.top = batch;
    return batch;
  }

  /** Gives everything back. */
  void spill() {
    for (Shelf shelf : shelves) {
      shelf.report(supply);
      if (shelf.top > 0) {
        supply.put(shelf.tier, shelf.free, 0, shelf.top);
        shelf.taken -= shelf.top;
        shelf.top = 0;
      }
    }
  }

  /** How many buffers began their life here. */
  long acquired() {
    long sum = outsideAcquired;
    for (Shelf shelf : shelves) {
      sum += shelf.acquired;
    }
    return sum;
  }

  /** How many buffers ended their life here. */
  long returned() {
    long sum = outsideReturned;
    for (Shelf shelf : shelves) {
      sum += shelf.returned();
    }
    return sum;
  }
}
