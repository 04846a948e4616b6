package io.torvyn.benchmarks.latency;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Percentiles of all relays at half load, which is half of what the slowest of them can move at
 * most. Each relay has several rounds, in turn, each begun anew and warmed up, since the threads of
 * one that waits for its next round would take a processor from the others; the round with the
 * median 99.9th percentile counts.
 */
public final class LatencyTable {
  private static final List<Supplier<Relay>> RELAYS =
      List.of(QueueRelay::new, DisruptorRelay::new, TorvynRelay::new);
  private static final int FLAT_OUT = 4_000_000;
  private static final long LONGEST = 10_000_000_000L;

  private LatencyTable() {}

  /**
   * Measures and prints.
   *
   * @param seconds length of a round
   * @param rounds rounds for each relay
   * @throws Exception when a relay fails
   */
  public static void print(int seconds, int rounds, PrintStream out) throws Exception {
    double slowest = 0;
    for (Supplier<Relay> maker : RELAYS) {
      try (Relay relay = maker.get()) {
        slowest = Math.max(slowest, flatOut(relay));
      }
    }
    double interval = 2 * slowest;
    int elements = (int) (seconds * 1e9 / interval);
    out.printf(
        Locale.ROOT,
        "half load: an element every %.0f ns%n%n| ns | p50 | p99 | p99.9 | max |%n"
            + "| --- | ---: | ---: | ---: | ---: |%n",
        interval);
    Map<String, List<Histogram>> latencies = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Supplier<Relay> maker : RELAYS) {
        try (Relay relay = maker.get()) {
          measure(relay, FLAT_OUT, new Pace(0));
          latencies
              .computeIfAbsent(relay.title(), unused -> new ArrayList<>())
              .add(measure(relay, elements, new Pace(interval)));
        }
      }
    }
    latencies.forEach(
        (title, results) -> {
          results.sort(Comparator.comparing(result -> result.getValueAtPercentile(99.9)));
          Histogram median = results.get(rounds / 2);
          out.printf(
              Locale.ROOT,
              "| %s | %,d | %,d | %,d | %,d |%n",
              title,
              median.getValueAtPercentile(50),
              median.getValueAtPercentile(99),
              median.getValueAtPercentile(99.9),
              median.getMaxValue());
        });
  }

  /** Nanoseconds per element when nothing is paced. */
  private static double flatOut(Relay relay) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = System.nanoTime();
      measure(relay, FLAT_OUT, new Pace(0));
      best = Math.min(best, (double) (System.nanoTime() - start) / FLAT_OUT);
    }
    return best;
  }

  private static Histogram measure(Relay relay, int elements, Pace pace) throws Exception {
    Histogram latencies = new Histogram(1, LONGEST, 3);
    latencies.setAutoResize(true);
    relay.run(elements, pace, latencies);
    return latencies;
  }
}
