package io.torvyn.buffer.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class SlabTest {
  @Test
  void shouldBeNativeAndZero_whenAllocated() {
    Slab slab = Slab.allocate(8192);
    ByteBuffer slot = slab.slice(4096, 4096);
    assertTrue(slot.isDirect());
    assertEquals(4096, slot.capacity());
    assertEquals(ByteOrder.BIG_ENDIAN, slot.order());
    for (int at = 0; at < 4096; at++) {
      assertEquals(0, slot.get(at));
    }
    slab.free();
  }

  @Test
  void shouldBeginOnACacheLine() {
    Slab slab = Slab.allocate(256);
    assertEquals(0, slab.slice(0, 256).alignmentOffset(0, 64));
    assertEquals(256, slab.slice(0, 256).capacity());
    slab.free();
  }

  @Test
  void shouldNotAskForMoreThanABufferCanHave() {
    assertEquals(256 + 64, Slab.room(256));
    assertEquals(Integer.MAX_VALUE - 63, Slab.room(Integer.MAX_VALUE - 63));
  }

  @Test
  @EnabledForJreRange(minVersion = 22)
  void shouldRefuseAWindow_whenFreed() {
    Slab slab = Slab.allocate(64);
    ByteBuffer slot = slab.slice(0, 64);
    assertTrue(slab.freesAtOnce());
    slab.free();
    assertThrows(IllegalStateException.class, () -> slot.get(0));
  }

  @Test
  @EnabledForJreRange(max = JRE.JAVA_21)
  void shouldLeaveFreeingToTheCollector_whenTheJdkHasNoArenas() {
    Slab slab = Slab.allocate(64);
    ByteBuffer slot = slab.slice(0, 64);
    slab.free();
    assertEquals(0, slot.get(0));
  }
}
