package io.torvyn.buffer;

import io.torvyn.buffer.access.Bounds;

/**
 * The free slots that an island has at hand, last in, first out, so that the slot used next is the
 * one still in the processor's cache. Moves them from and to the pool's depots in batches.
 */
final class FreeSlots {
  private final Slots.Supply supply;
  private final Slot[][] free;
  private final int[] top;
  private final long[] acquired;
  private final long[] returned;

  FreeSlots(Slots.Supply supply) {
    this.supply = supply;
    int tiers = supply.tiers();
    this.free = new Slot[tiers][];
    this.top = new int[tiers];
    this.acquired = new long[tiers];
    this.returned = new long[tiers];
    for (int tier = 0; tier < tiers; tier++) {
      free[tier] = new Slot[2 * supply.batch(tier)];
    }
  }

  Slot take(int capacity) {
    int tier = supply.tierFor(capacity);
    if (tier >= 0) {
      int next = top[tier] - 1;
      if (next >= 0) {
        top[tier] = next;
        acquired[tier]++;
        return free[tier][next];
      }
    }
    return refill(tier, capacity);
  }

  private Slot refill(int tier, int capacity) {
    if (capacity < 0 || capacity > Bounds.MAX_CAPACITY) {
      throw Bounds.capacity(capacity);
    }
    if (tier >= 0) {
      report(tier);
      int taken = supply.take(tier, free[tier], supply.batch(tier));
      if (taken > 0) {
        top[tier] = taken - 1;
        acquired[tier]++;
        return free[tier][taken - 1];
      }
    }
    Slot slot = supply.scarce(tier, capacity);
    if (slot.tier >= 0) {
      acquired[slot.tier]++;
    }
    return slot;
  }

  /** Counters travel with the batches, so that the depot's lock pays for both. */
  private void report(int tier) {
    supply.used(tier, acquired[tier], returned[tier]);
    acquired[tier] = 0;
    returned[tier] = 0;
  }

  /** Takes back a slot that was not used after all. */
  void untake(Slot slot) {
    if (slot.tier >= 0) {
      acquired[slot.tier]--;
      returned[slot.tier]--;
    }
    put(slot);
  }

  void put(Slot slot) {
    int tier = slot.tier;
    if (tier < 0) {
      supply.gone(slot);
      return;
    }
    Slot[] cache = free[tier];
    if (top[tier] == cache.length) {
      int batch = cache.length / 2;
      report(tier);
      supply.put(tier, cache, 0, batch);
      System.arraycopy(cache, batch, cache, 0, batch);
      top[tier] = batch;
    }
    int at = top[tier];
    // Storing a reference makes the collector take notice; most often the slot is there already.
    if (cache[at] != slot) {
      cache[at] = slot;
    }
    top[tier] = at + 1;
    returned[tier]++;
    if (supply.waiting()) {
      spill();
    }
  }

  /** Gives everything back. */
  void spill() {
    for (int tier = 0; tier < free.length; tier++) {
      report(tier);
      supply.put(tier, free[tier], 0, top[tier]);
      top[tier] = 0;
    }
  }
}
