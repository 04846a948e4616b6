package io.torvyn.benchmarks.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelayTest {
  private static final int ELEMENTS = 5_000;

  static Stream<Supplier<Relay>> relays() {
    return Stream.of(QueueRelay::new, DisruptorRelay::new, TorvynRelay::new);
  }

  @ParameterizedTest
  @MethodSource("relays")
  void shouldRecordEveryElementOnce_whenRunTwice(Supplier<Relay> maker) throws Exception {
    try (Relay relay = maker.get()) {
      for (double pace : new double[] {0, 200}) {
        Histogram latencies = new Histogram(3);
        relay.run(ELEMENTS, new Pace(pace), latencies);
        assertEquals(ELEMENTS, latencies.getTotalCount());
      }
    }
  }

  @Test
  void shouldKeepToThePlan_whenElementsAreLate() {
    Pace pace = new Pace(1_000);
    long first = pace.due(0);
    Pace.await(first + 50_000);
    assertEquals(first + 3_000, pace.due(3));
    assertTrue(System.nanoTime() - pace.due(3) > 0, "the third is late, and that will show");
  }
}
