package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long islands sleep that have nothing to do. */
class IdlenessTest {
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  @Test
  void shouldSleepTheLongerTheLongerItIsIdle_butForASecondAtMost() {
    long before = 0;
    for (long lasted = 0; lasted < 20 * SECOND; lasted += 10 * MILLI) {
      long sleep = Idleness.sleep(lasted, false, 0);
      assertTrue(sleep >= before, "after " + lasted);
      assertTrue(sleep >= 50_000, "after " + lasted);
      assertTrue(sleep <= 1.25 * SECOND, sleep + " after " + lasted);
      before = sleep;
    }
    assertTrue(before >= SECOND, "in the end");
    assertTrue(Idleness.sleep(50 * MILLI, false, 0) <= 63 * MILLI, "no longer than it was idle");
    assertTrue(Idleness.sleep(SECOND, false, 0) <= 250 * MILLI, "a fifth, beyond 100 ms");
  }

  @Test
  void shouldWakeTogether_whenManyFellAsleepOneAfterTheOther() {
    Random random = new Random(7);
    Set<Long> wakes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      long now = -3 * SECOND + Math.abs(random.nextLong() % SECOND);
      wakes.add(now + Idleness.sleep(10 * SECOND, false, now));
    }
    assertTrue(wakes.size() <= 10, () -> wakes.size() + " moments of a second");
  }

  @Test
  void shouldTellWhatIsNew_fromWhatLasts() {
    Idleness idleness = new Idleness();
    assertEquals(0, idleness.lasted(1, 100));
    assertEquals(60_000, idleness.lasted(1, 60_100));
    assertEquals(0, idleness.lasted(2, 70_000));
    assertTrue(Idleness.settled(50_000));
    assertFalse(Idleness.settled(49_999));
  }
}
