package io.torvyn.buffer.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.buffer.Slots;
import io.torvyn.buffer.error.BudgetExceededException;
import io.torvyn.buffer.error.PoolExhaustedException;
import io.torvyn.ledger.Account;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Tiers, budgets and what happens when a tier is empty. */
class BufferPoolTest {

  private static PoolSettings settings(ExhaustionPolicy policy, long budget, boolean scrub) {
    return new PoolSettings(
        List.of(new PoolSettings.TierSettings(256, 4), new PoolSettings.TierSettings(4096, 2)),
        budget,
        policy,
        30,
        scrub);
  }

  private static BufferAllocator allocator(Custody custody) {
    return custody.allocator(custody.party(1));
  }

  private static Custody custody(BufferPool pool, long budget) {
    Custody custody = new Custody(pool, new Account("host"));
    custody.begin(custody.addStage("work", new Account("work"), false, budget));
    return custody;
  }

  @Test
  void shouldFitBest() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FALLBACK, 1 << 20, false));
    try (Custody custody = custody(pool, 0)) {
      BufferAllocator alloc = allocator(custody);
      int[][] wanted = {{0, 256}, {1, 256}, {256, 256}, {257, 4096}, {4096, 4096}, {4097, 4097}};
      for (int[] pair : wanted) {
        MutableBuffer buffer = alloc.allocate(pair[0]);
        assertEquals(pair[1], buffer.capacity());
        buffer.release();
      }
    }
    assertEquals(1, pool.report().singles());
    pool.close();
  }

  @Test
  void shouldTakeEachBufferFromOutside_whenThereIsNoTier() {
    BufferPool pool =
        BufferPool.open(new PoolSettings(List.of(), 1 << 20, ExhaustionPolicy.FALLBACK, 0, false));
    try (Custody custody = custody(pool, 0)) {
      MutableBuffer buffer = allocator(custody).allocate(10);
      assertEquals(10, buffer.capacity());
      buffer.release();
      assertEquals(1, custody.acquired());
      assertEquals(1, custody.released());
    }
    assertEquals(1, pool.report().singles());
    assertEquals(0, pool.report().nativeBytes());
    pool.close();
  }

  @Test
  void shouldRefuseSizesThatNoBufferHas() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FALLBACK, 64 << 20, false));
    try (Custody custody = custody(pool, 0)) {
      BufferAllocator alloc = allocator(custody);
      for (int wrong : new int[] {-1, Integer.MIN_VALUE, (16 << 20) + 1, Integer.MAX_VALUE}) {
        String message =
            assertThrows(IllegalArgumentException.class, () -> alloc.allocate(wrong)).getMessage();
        assertTrue(message.contains(wrong + " bytes was asked for"), message);
      }
      alloc.allocate(16 << 20).release();
    }
  }

  @Test
  void shouldFallBackAndCountIt() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FALLBACK, 1 << 20, false));
    Custody custody = custody(pool, 0);
    List<MutableBuffer> out = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      out.add(allocator(custody).allocate(10));
    }
    long full = pool.report().nativeBytes();
    out.forEach(MutableBuffer::release);
    custody.close();
    PoolReport report = pool.report();
    assertEquals(2, report.tiers().get(0).fallback());
    assertEquals(4, report.tiers().get(0).acquired());
    assertEquals(0, report.tiers().get(0).inUse());
    assertEquals(4.0 / 6, report.reuseRate());
    assertEquals(512, full - report.nativeBytes(), "what was allocated outside is gone");
  }

  @Test
  void shouldFailAtOnce_whenToldTo() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FAIL, 1 << 20, false));
    Custody custody = custody(pool, 0);
    for (int i = 0; i < 4; i++) {
      allocator(custody).allocate(10);
    }
    String message =
        assertThrows(PoolExhaustedException.class, () -> allocator(custody).allocate(10))
            .getMessage();
    assertTrue(message.contains("all 4 buffers of 256B are out"), message);
    assertTrue(message.contains("torvyn.pool.256B.slots"), message);
  }

  @Test
  void shouldWaitForABufferOfAnotherIsland() throws Exception {
    PoolSettings patient =
        new PoolSettings(
            List.of(new PoolSettings.TierSettings(256, 1)),
            1 << 20,
            ExhaustionPolicy.BLOCK,
            60_000,
            false);
    BufferPool pool = BufferPool.open(patient);
    Custody holder = custody(pool, 0);
    MutableBuffer only = allocator(holder).allocate(10);
    FutureTask<Integer> waiter =
        new FutureTask<>(() -> allocator(custody(pool, 0)).allocate(10).capacity());
    Thread thread = new Thread(waiter);
    thread.start();
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    only.release();
    holder.close();
    assertEquals(256, waiter.get(30, TimeUnit.SECONDS));
  }

  @Test
  void shouldEndItsWait() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.BLOCK, 1 << 20, false));
    Custody custody = custody(pool, 0);
    for (int i = 0; i < 4; i++) {
      allocator(custody).allocate(10);
    }
    String message =
        assertThrows(PoolExhaustedException.class, () -> allocator(custody).allocate(10))
            .getMessage();
    assertTrue(message.contains("none came back in 30 ms"), message);
  }

  @Test
  void shouldKeepToTheHostsBudget() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FALLBACK, 20_000, false));
    Custody custody = custody(pool, 0);
    String message =
        assertThrows(BudgetExceededException.class, () -> allocator(custody).allocate(30_000))
            .getMessage();
    assertTrue(message.contains("its budget is 20000"), message);
    assertEquals(0, pool.report().nativeBytes());
  }

  @Test
  void shouldKeepToAComponentsBudget() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FALLBACK, 1 << 20, false));
    Custody custody = custody(pool, 512);
    BufferAllocator alloc = allocator(custody);
    alloc.allocate(10);
    MutableBuffer second = alloc.allocate(10);
    String message =
        assertThrows(BudgetExceededException.class, () -> alloc.allocate(10)).getMessage();
    assertTrue(message.contains("stage 'work' holds 512 bytes"), message);
    second.release();
    alloc.allocate(10);
    assertEquals(2, custody.reclaim(custody.party(1)).count());
    custody.close();
    assertEquals(0, pool.report().tiers().get(0).inUse());
  }

  @Test
  void shouldOverwriteWhatWasWritten_whenScrubbing() {
    BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FAIL, 1 << 20, true));
    Custody custody = custody(pool, 0);
    MutableBuffer secret = allocator(custody).allocate(10);
    ByteBuffer window = secret.append(new byte[] {1, 2, 3}).view();
    secret.release();
    assertEquals(ByteBuffer.allocate(3), window, "the proved view still shows the memory");
  }

  @Test
  void shouldReadProperties() {
    Properties properties = new Properties();
    properties.setProperty("torvyn.pool.256B.slots", "8");
    properties.setProperty("torvyn.pool.exhaustion", "block");
    properties.setProperty("torvyn.pool.block.millis", "5");
    properties.setProperty("torvyn.pool.scrub", "true");
    properties.setProperty("torvyn.other", "is somebody else's");
    PoolSettings read = PoolSettings.defaults().with(properties);
    assertEquals(8, read.tiers().get(0).slots());
    assertEquals(ExhaustionPolicy.BLOCK, read.onExhaustion());
    assertEquals(5, read.blockMillis());
    assertTrue(read.scrub());
    wrong("torvyn.pool.256B.slots", "-1", "whole number from 0");
    wrong("torvyn.pool.exhaustion", "panic", "can be fallback, block or fail");
    wrong("torvyn.pool.256.slots", "8", "unknown setting");
  }

  @Test
  void shouldLetPropertiesGoOverWhatTheProgramSays() {
    PoolSettings said =
        PoolSettings.defaults()
            .withTier(512, 3)
            .withTier(4 << 10, 5)
            .withBudget(512L << 20)
            .withExhaustion(ExhaustionPolicy.FAIL)
            .withBlockMillis(7)
            .withScrub(true);
    Properties properties = new Properties();
    properties.setProperty("torvyn.pool.512B.slots", "9");
    PoolSettings both = said.with(properties);
    assertEquals(
        "[256x4096, 512x9, 4096x5, 65536x256, 1048576x32]",
        both.tiers().stream()
            .map(tier -> tier.slotBytes() + "x" + tier.slots())
            .toList()
            .toString());
    assertEquals(said.withTier(512, 9), both, "what the properties do not name stays");
    assertThrows(IllegalArgumentException.class, () -> said.withBudget(1 << 20));
  }

  private static void wrong(String key, String value, String message) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    String thrown =
        assertThrows(IllegalArgumentException.class, () -> PoolSettings.defaults().with(properties))
            .getMessage();
    assertTrue(thrown.contains(message), thrown);
  }

  @Test
  void shouldBringEveryBufferHome_whateverTheIslandsDo() {
    for (long seed = 1; seed <= 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      BufferPool pool = BufferPool.open(settings(ExhaustionPolicy.FALLBACK, 1 << 24, false));
      List<Custody> islands = new ArrayList<>();
      List<Buffer> elsewhere = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        islands.add(custody(pool, 0));
      }
      for (int step = 0; step < 2_000; step++) {
        Custody island = islands.get(random.nextInt(3));
        if (elsewhere.size() < 12 && random.nextBoolean()) {
          Buffer made = allocator(island).allocate(random.nextInt(6000)).freeze();
          Buffer accepted = Slots.accept(island, made);
          Slots.toEdge(island, accepted);
          elsewhere.add(accepted);
        } else if (!elsewhere.isEmpty()) {
          Buffer moved = elsewhere.remove(random.nextInt(elsewhere.size()));
          Slots.fromEdge(island, moved);
          Slots.release(island, moved);
        }
      }
      for (Buffer left : elsewhere) {
        Slots.fromEdge(islands.get(0), left);
        Slots.release(islands.get(0), left);
      }
      islands.forEach(Custody::close);
      for (PoolReport.TierReport tier : pool.report().tiers()) {
        assertEquals(0, tier.inUse(), "seed " + seed);
      }
      assertEquals(4 * 256 + 2 * 4096, pool.report().nativeBytes(), "seed " + seed);
    }
  }
}
