package io.torvyn.flink.operator;

import io.torvyn.flink.embed.Embedding;
import io.torvyn.flink.embed.IslandReading;
import io.torvyn.flow.stage.StageReading;
import io.torvyn.ledger.CopyReason;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/**
 * Shows an island's counters where Flink shows its own: below the operator, in the group {@code
 * torvyn}. They are read when somebody asks, from the reporter's thread, so elements pay nothing.
 */
public final class IslandMetrics {
  private final Embedding island;

  private IslandMetrics(Embedding island) {
    this.island = island;
  }

  /**
   * Adds an island's metrics.
   *
   * @param operator the operator's group
   * @param place which island it is
   * @param island where the numbers come from
   */
  public static void register(MetricGroup operator, IslandPlace place, Embedding island) {
    IslandMetrics metrics = new IslandMetrics(island);
    MetricGroup group = operator.addGroup("torvyn");
    place
        .stages()
        .forEach(stage -> metrics.stage(group.addGroup("stage", stage.name()), stage.name()));
    for (CopyReason reason : CopyReason.values()) {
      MetricGroup copies = group.addGroup("copies", reason.name().toLowerCase(Locale.ROOT));
      metrics.gauge(
          copies, "count", reading -> reading.copies().totals().copies().getOrDefault(reason, 0L));
      metrics.gauge(copies, "bytes", reading -> reading.copies().totals().bytes(reason));
    }
    metrics.gauge(group, "outstanding", IslandReading::outstanding);
    Gauge<Double> reuse = () -> island.reading().reuseRate();
    group.gauge("reuseRate", reuse);
  }

  private void stage(MetricGroup group, String name) {
    counter(group, "in", name, StageReading::arrived);
    counter(group, "out", name, reading -> reading.out() + reading.passed());
    counter(group, "dropped", name, StageReading::dropped);
    counter(group, "skipped", name, StageReading::skipped);
    counter(group, "deadLettered", name, StageReading::deadLettered);
    counter(group, "failures", name, StageReading::failures);
    counter(group, "keptBytes", name, StageReading::keptBytes);
  }

  private void counter(
      MetricGroup group, String name, String stage, ToLongFunction<StageReading> count) {
    gauge(
        group,
        name,
        reading -> count.applyAsLong(Objects.requireNonNull(reading.stages().get(stage), stage)));
  }

  private void gauge(MetricGroup group, String name, ToLongFunction<IslandReading> value) {
    Gauge<Long> gauge = () -> value.applyAsLong(island.reading());
    group.gauge(name, gauge);
  }
}
