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

  FreeSlots(Slots.Supply supply) {
    this.supply = supply;
    int tiers = supply.tiers();
    this.free = new Slot[tiers][];
    this.top = new int[tiers];
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
      int taken = supply.take(tier, free[tier], supply.batch(tier));
      if (taken > 0) {
        top[tier] = taken - 1;
        return free[tier][taken - 1];
      }
    }
    return supply.scarce(tier, capacity);
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
      supply.put(tier, cache, 0, batch);
      System.arraycopy(cache, batch, cache, 0, batch);
      top[tier] = batch;
    }
    cache[top[tier]++] = slot;
  }

  /** Gives everything back. */
  void spill() {
    for (int tier = 0; tier < free.length; tier++) {
      supply.put(tier, free[tier], 0, top[tier]);
      top[tier] = 0;
    }
  }
}
