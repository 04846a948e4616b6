package io.torvyn.flow.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 1_000, 1_000_000})
  void shouldLetSoManyPassInASecond_whenTheProducerNeverRests(int perSecond) {
    Pace pace = new Pace(perSecond);
    long now = 1_000;
    long passed = 0;
    while (now < 1_000 + 10_000_000_000L) {
      passed++;
      now += pace.pass(now);
    }
    double rate = passed / 10.0;
    assertEquals(perSecond, rate, Math.max(1, perSecond * 0.02));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1_000})
  void shouldNotSaveUp_whenTheProducerRested(int perSecond) {
    Pace pace = new Pace(perSecond);
    pace.pass(0);
    long now = 60_000_000_000L;
    int burst = 0;
    while (pace.pass(now) == 0) {
      burst++;
    }
    assertTrue(burst <= Math.max(1, perSecond / 100), burst + " at once");
  }
}
