package io.torvyn.flink.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.torvyn.flink.demo.Numbers;
import io.torvyn.flink.demo.SumsFlink;
import io.torvyn.flink.embed.Embedding;
import java.util.Map;
import java.util.Properties;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.testutils.MetricListener;
import org.junit.jupiter.api.Test;

/** Where an island's counters are found, and that they speak of this moment. */
class IslandMetricsTest {
  private static final int PICKY = 1;

  private final MetricListener flink = new MetricListener();

  @Test
  void shouldShowStagesCopiesAndBuffers() throws Exception {
    IslandPlace place = new IslandPlace(new SumsFlink(), PICKY, Map.of(), new Properties());
    Embedding island = place.open(0, (edge, element) -> {});
    IslandMetrics.register(flink.getMetricGroup(), place, island);
    assertEquals(0L, value("torvyn", "stage", "picky", "in"));

    for (int number = 0; number < 6; number++) {
      island.push(0, Numbers.element(number), 0, 9, 0);
    }
    assertEquals(6L, value("torvyn", "stage", "picky", "in"));
    assertEquals(4L, value("torvyn", "stage", "picky", "out"));
    assertEquals(2L, value("torvyn", "stage", "picky", "dropped"));
    assertEquals(10L, value("torvyn", "copies", "payload_write", "count"));
    assertEquals(90L, value("torvyn", "copies", "payload_write", "bytes"));
    assertEquals(0L, value("torvyn", "outstanding"));
    assertEquals(1.0, value("torvyn", "reuseRate"));
    island.close();
  }

  private Object value(String... name) {
    Gauge<Object> gauge = flink.getGauge(name).orElseThrow();
    return gauge.getValue();
  }
}
