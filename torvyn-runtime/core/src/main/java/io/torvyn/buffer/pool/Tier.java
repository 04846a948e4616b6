package io.torvyn.buffer.pool;

import io.torvyn.buffer.Slot;
import io.torvyn.buffer.Slots;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one size: a slab, allocated whole when the tier is first used and never before the
 * pool closes, and a depot of free slots. Islands keep free slots of their own and come here only
 * for a batch, so one lock is enough; a slot released on another island than it was acquired on
 * travels back through here.
 *
 * <p>Slots are made when the depot has no other to give, so that starting costs what is used.
 */
final class Tier {
  private static final int MOST_PER_BATCH = 32;

  private final int index;
  private final PoolSettings.TierSettings settings;
  private final int batch;
  private Slot[] depot = new Slot[0];
  private @Nullable Slab slab;
  private int made;
  private int free;
  private int atHand;
  private long acquired;
  private long returned;
  private long fallback;
  private long exhausted;
  private long peak;

  Tier(int index, PoolSettings.TierSettings settings) {
    this.index = index;
    this.settings = settings;
    this.batch = Math.max(1, Math.min(MOST_PER_BATCH, settings.slots() / 16));
  }

  int slotBytes() {
    return settings.slotBytes();
  }

  int batch() {
    return batch;
  }

  synchronized int take(Slot[] into, int most) {
    make(most);
    int count = Math.min(most, free);
    if (count == 0) {
      exhausted++;
      return 0;
    }
    free -= count;
    System.arraycopy(depot, free, into, 0, count);
    atHand += count;
    peak = Math.max(peak, atHand);
    return count;
  }

  synchronized void put(Slot[] from, int first, int count) {
    System.arraycopy(from, first, depot, free, count);
    free += count;
    atHand -= count;
    notifyAll();
  }

  /** Waits until a slot comes back; null when the time is over. */
  synchronized @Nullable Slot await(long deadlineNanos) throws InterruptedException {
    while (free == 0) {
      long left = deadlineNanos - System.nanoTime();
      if (left <= 0) {
        return null;
      }
      wait(left / 1_000_000 + 1);
    }
    Slot[] one = new Slot[1];
    take(one, 1);
    return one[0];
  }

  synchronized void used(long acquired, long returned) {
    this.acquired += acquired;
    this.returned += returned;
  }

  synchronized void fallenBack() {
    fallback++;
  }

  /**
   * Makes slots until so many are free, or there are as many as there may be. They lie below those
   * that were used before, as if all had been there from the beginning.
   */
  private void make(int wanted) {
    int slots = settings.slots();
    int bytes = settings.slotBytes();
    Slab memory = slab;
    if (memory == null && made < slots) {
      memory = Slab.allocate(slots * bytes);
      slab = memory;
      depot = new Slot[slots];
    }
    int more = Math.min(wanted - free, slots - made);
    if (memory == null || more <= 0) {
      return;
    }
    Slot[] fresh = new Slot[more];
    for (int i = 0; i < more; i++) {
      int number = made + i;
      String name = PoolSettings.bytes(bytes) + "#" + number;
      fresh[more - 1 - i] = Slots.create(name, index, memory.slice(number * bytes, bytes));
    }
    System.arraycopy(depot, 0, depot, more, free);
    System.arraycopy(fresh, 0, depot, 0, more);
    made += more;
    free += more;
  }

  synchronized long nativeBytes() {
    return slab == null ? 0 : (long) settings.slots() * settings.slotBytes();
  }

  synchronized PoolReport.TierReport report() {
    return new PoolReport.TierReport(
        settings.slotBytes(),
        settings.slots(),
        acquired,
        returned,
        fallback,
        exhausted,
        acquired - returned,
        peak);
  }

  synchronized void drop() {
    depot = new Slot[0];
    free = 0;
    made = settings.slots();
    if (slab != null) {
      slab.free();
      slab = null;
    }
  }
}
