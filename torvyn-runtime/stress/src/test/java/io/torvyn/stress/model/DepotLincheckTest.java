package io.torvyn.stress.model;

import io.torvyn.buffer.Slot;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.ExhaustionPolicy;
import io.torvyn.buffer.pool.PoolReport;
import io.torvyn.buffer.pool.PoolSettings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.junit.jupiter.api.Test;

/** Islands that take from and return to one tier's depot, the first of them filling it. */
@Param(name = "thread", gen = ThreadIdGen.class)
@Param(name = "most", gen = IntGen.class, conf = "1:2")
public class DepotLincheckTest {
  static final int SLOTS = 3;
  static final int MOST_THREADS = 8;

  private final BufferPool pool =
      BufferPool.open(
          new PoolSettings(
              List.of(new PoolSettings.TierSettings(16, SLOTS)),
              1 << 20,
              ExhaustionPolicy.FAIL,
              0,
              false));

  /** What each thread has taken; touched by that thread alone. */
  private final List<ArrayDeque<Slot>> hands = new ArrayList<>();

  /** An unused pool. */
  public DepotLincheckTest() {
    for (int i = 0; i < MOST_THREADS; i++) {
      hands.add(new ArrayDeque<>());
    }
  }

  /** Takes a batch. */
  @Operation
  public String take(@Param(name = "thread") int thread, @Param(name = "most") int most) {
    Slot[] into = new Slot[most];
    int count = pool.take(0, into, most);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(into[i].name());
      hands.get(thread).push(into[i]);
    }
    return names.toString();
  }

  /** Puts one slot back. */
  @Operation
  public String put(@Param(name = "thread") int thread) {
    Slot slot = hands.get(thread).poll();
    if (slot == null) {
      return "none";
    }
    pool.put(0, new Slot[] {slot}, 0, 1);
    return slot.name();
  }

  /** The counters. */
  @Operation
  public String counted() {
    PoolReport.TierReport tier = pool.report().tiers().get(0);
    return "peak " + tier.peak() + ", exhausted " + tier.exhausted();
  }

  @Test
  void shouldBeAStackUnderOneLock_whateverTheThreadsDo() {
    LinChecker.check(
        DepotLincheckTest.class,
        new StressOptions()
            .sequentialSpecification(DepotModel.class)
            .threads(2)
            .actorsPerThread(3)
            .iterations(Lengths.iterations())
            .invocationsPerIteration(Lengths.invocations()));
  }

  @Test
  void shouldBeAStackUnderOneLock_inEveryInterleaving() {
    LinChecker.check(
        DepotLincheckTest.class,
        new ModelCheckingOptions()
            .sequentialSpecification(DepotModel.class)
            .threads(2)
            .actorsPerThread(3)
            .iterations(Lengths.iterations())
            .invocationsPerIteration(Lengths.invocations()));
  }
}
