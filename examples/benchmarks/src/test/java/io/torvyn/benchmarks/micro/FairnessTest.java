package io.torvyn.benchmarks.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FairnessTest {
  @Test
  void shouldBeOneForEqualShares_andOneOfNIfOneGetsEverything() {
    assertEquals(1.0, Fairness.jain(new long[] {7, 7, 7, 7}), 1e-12);
    assertEquals(0.25, Fairness.jain(new long[] {0, 9, 0, 0}), 1e-12);
    assertEquals(36.0 / (3 * 14), Fairness.jain(new long[] {1, 2, 3}), 1e-12);
  }
}
