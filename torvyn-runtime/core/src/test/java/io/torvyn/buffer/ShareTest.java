package io.torvyn.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.buffer.pool.BufferPool;
import io.torvyn.buffer.pool.ExhaustionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Several branches read the same bytes; the last one out returns them. */
class ShareTest {

  @Test
  void shouldReturnToThePool_whenTheLastShareEnds_inWhateverOrder() {
    for (int seed = 0; seed < 50; seed++) {
      try (Desk desk = new Desk()) {
        Buffer element = desk.element(4);
        List<Buffer> shares = new ArrayList<>(List.of(element));
        for (int i = 0; i < 6; i++) {
          shares.add(Slots.share(desk.custody, shares.get(i % shares.size())));
        }
        Collections.shuffle(shares, new Random(seed));
        for (Buffer share : shares) {
          assertEquals(1, desk.outstanding(), "seed " + seed);
          assertEquals(3, share.byteAt(3));
          Slots.release(desk.custody, share);
        }
        assertEquals(0, desk.outstanding(), "seed " + seed);
      }
    }
  }

  @Test
  void shouldReuseShareSlots_whenTheSameBufferIsSharedAgain() {
    try (Desk desk = new Desk()) {
      Slot first = null;
      for (int i = 0; i < 3; i++) {
        Buffer element = desk.element(2 + i);
        Buffer share = Slots.share(desk.custody, element);
        assertEquals(2 + i, share.size());
        if (first != null) {
          assertEquals(first, Slots.of(share));
        }
        first = Slots.of(share);
        Slots.release(desk.custody, element);
        Slots.release(desk.custody, share);
      }
      assertEquals(0, desk.outstanding());
    }
  }

  @Test
  void shouldNotBeOwnedOrThawed_whileShared() {
    try (Desk desk = new Desk()) {
      Buffer element = desk.element(4);
      Buffer share = Slots.share(desk.custody, element);
      assertNotSame(element, share);
      desk.call(desk.proved);
      assertThrows(OwnershipException.class, () -> Slots.give(desk.custody, share));
      assertThrows(OwnershipException.class, () -> Slots.giveMutable(desk.custody, element));
      Slots.release(desk.custody, share);
      Slots.release(desk.custody, element);
    }
  }

  @Test
  void shouldGoHome_whenTheLastShareEndsOnAnotherIsland() {
    BufferPool pool = BufferPool.open(Desk.settings(ExhaustionPolicy.FAIL));
    Desk here = new Desk(pool, 0);
    Desk there = new Desk(pool, 0);
    for (int i = 0; i < 1_000; i++) {
      Buffer element = here.element(4);
      Buffer share = Slots.share(here.custody, element);
      Slots.toEdge(here.custody, share);
      Slots.fromEdge(there.custody, share);
      Slots.release(here.custody, element);
      assertEquals(1, here.outstanding() + there.outstanding());
      Slots.release(there.custody, share);
      assertEquals(0, here.outstanding() + there.outstanding());
    }
    here.custody.close();
    there.custody.close();
    assertEquals(0, pool.report().tiers().get(0).inUse());
    assertEquals(1.0, pool.report().reuseRate());
  }
}
