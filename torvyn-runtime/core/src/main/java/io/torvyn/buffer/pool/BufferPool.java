package io.torvyn.buffer.pool;

import io.torvyn.buffer.Slot;
import io.torvyn.buffer.Slots;
import io.torvyn.buffer.error.BudgetExceededException;
import io.torvyn.buffer.error.PoolExhaustedException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/**
 * The host's buffers: tiers of slots over slabs, and single allocations for what no tier holds. Any
 * thread may call it; islands come here for batches only.
 */
public final class BufferPool implements Slots.Supply, AutoCloseable {
  private final PoolSettings settings;
  private final Tier[] tiers;
  private final AtomicLong outsideBytes = new AtomicLong();
  private final AtomicLong outsideMade = new AtomicLong();
  private final AtomicLong singles = new AtomicLong();

  private final IntConsumer scarce;

  /** Islands that wait for a slot: the others then keep none at hand. */
  private final AtomicInteger waiting = new AtomicInteger();

  private BufferPool(PoolSettings settings, IntConsumer scarce) {
    this.settings = settings;
    this.scarce = scarce;
    this.tiers = new Tier[settings.tiers().size()];
    for (int i = 0; i < tiers.length; i++) {
      tiers[i] = new Tier(i, settings.tiers().get(i));
    }
  }

  /**
   * Opens a pool. No native memory is taken before a tier is used.
   *
   * @param settings its tiers, budget and policy
   * @return an open pool
   */
  public static BufferPool open(PoolSettings settings) {
    return open(settings, bytes -> {});
  }

  /**
   * Opens a pool that says when a tier is empty.
   *
   * @param settings its tiers, budget and policy
   * @param scarce told of the size of the tier in bytes, each time, on the thread that wants a
   *     buffer
   * @return an open pool
   */
  public static BufferPool open(PoolSettings settings, IntConsumer scarce) {
    return new BufferPool(settings, scarce);
  }

  @Override
  public int tiers() {
    return tiers.length;
  }

  @Override
  public int slotBytes(int tier) {
    return tiers[tier].slotBytes();
  }

  @Override
  public int batch(int tier) {
    return tiers[tier].batch();
  }

  @Override
  public int take(int tier, Slot[] into, int most) {
    return tiers[tier].take(into, most);
  }

  @Override
  public void put(int tier, Slot[] from, int first, int count) {
    if (count > 0) {
      tiers[tier].put(from, first, count);
    }
  }

  @Override
  public Slot scarce(int tier, int capacity) {
    if (tier < 0) {
      singles.incrementAndGet();
      return outside(capacity, "single");
    }
    scarce.accept(slotBytes(tier));
    return switch (settings.onExhaustion()) {
      case FALLBACK -> {
        tiers[tier].fallenBack();
        yield outside(tiers[tier].slotBytes(), "fallback");
      }
      case BLOCK -> await(tier);
      case FAIL -> throw exhausted(tier, "");
    };
  }

  private Slot await(int tier) {
    long deadline = System.nanoTime() + settings.blockMillis() * 1_000_000;
    waiting.incrementAndGet();
    try {
      Slot slot = tiers[tier].await(deadline);
      if (slot != null) {
        return slot;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw exhausted(tier, " and the wait for one was interrupted");
    } finally {
      waiting.decrementAndGet();
    }
    throw exhausted(tier, " and none came back in " + settings.blockMillis() + " ms");
  }

  private PoolExhaustedException exhausted(int tier, String waited) {
    PoolSettings.TierSettings sizes = settings.tiers().get(tier);
    return new PoolExhaustedException(
        "all "
            + sizes.slots()
            + " buffers of "
            + PoolSettings.bytes(sizes.slotBytes())
            + " are out"
            + waited
            + ": raise torvyn.pool."
            + PoolSettings.bytes(sizes.slotBytes())
            + ".slots, bound the queues more tightly, or choose the exhaustion policy FALLBACK");
  }

  private Slot outside(int bytes, String kind) {
    long now = outsideBytes.addAndGet(bytes);
    long reserved = settings.slabBytes();
    if (now + reserved > settings.byteBudget()) {
      outsideBytes.addAndGet(-bytes);
      throw new BudgetExceededException(
          "a buffer of "
              + bytes
              + " bytes outside the tiers would take the pool to "
              + (now + reserved)
              + " bytes, "
              + reserved
              + " of them reserved for the tiers; its budget is "
              + settings.byteBudget()
              + ": raise torvyn.pool.budget or the slots of the tier that is empty");
    }
    String name = kind + " " + PoolSettings.bytes(bytes) + "#" + outsideMade.incrementAndGet();
    return Slots.create(name, -1, ByteBuffer.allocateDirect(bytes));
  }

  @Override
  public void used(int tier, long acquired, long returned) {
    tiers[tier].used(acquired, returned);
  }

  @Override
  public void gone(Slot outside) {
    outsideBytes.addAndGet(-outside.capacity());
  }

  @Override
  public AtomicInteger waiting() {
    return waiting;
  }

  @Override
  public boolean scrub() {
    return settings.scrub();
  }

  private long slabBytes() {
    long sum = 0;
    for (Tier tier : tiers) {
      sum += tier.nativeBytes();
    }
    return sum;
  }

  /**
   * What happened so far, per tier. What islands did since their last batch is not in it yet; once
   * they have closed, it is exact.
   *
   * @return a report that no longer changes
   */
  public PoolReport report() {
    List<PoolReport.TierReport> reports = new ArrayList<>();
    for (Tier tier : tiers) {
      reports.add(tier.report());
    }
    return new PoolReport(reports, singles.get(), slabBytes() + outsideBytes.get());
  }

  /**
   * Lets go of all memory. Every custody must have been closed. From JDK 22 on the slabs are freed
   * at once; before, when the collector finds them unreachable, and so are single allocations
   * always.
   */
  @Override
  public void close() {
    for (Tier tier : tiers) {
      tier.drop();
    }
  }
}
