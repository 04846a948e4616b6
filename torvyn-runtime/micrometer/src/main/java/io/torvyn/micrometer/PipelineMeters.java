package io.torvyn.micrometer;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.host.FlowReport;
import io.torvyn.host.QueueReport;
import io.torvyn.host.StageReport;
import io.torvyn.ledger.CopyReason;
import io.torvyn.micrometer.PipelineFlows.Reading;
import io.torvyn.observe.StageTimes;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The meters of one pipeline. */
final class PipelineMeters {
  private static final double[] QUANTILES = {0.5, 0.9, 0.99, 0.999};

  private final MeterRegistry registry;
  private final Consumer<Meter> made;
  private final PipelineFlows flows;
  private final ReadMeters<PipelineFlows, Reading> meters;
  private final Tags pipeline;

  /**
   * Registers the meters.
   *
   * @param registry where
   * @param flows what they read
   * @param first a report of the pipeline, for its stages and queues
   * @param tags what every meter has
   * @param made told of each meter
   */
  PipelineMeters(
      MeterRegistry registry,
      PipelineFlows flows,
      FlowReport first,
      Tags tags,
      Consumer<Meter> made) {
    this.registry = registry;
    this.flows = flows;
    this.meters = new ReadMeters<>(registry, made, flows, PipelineFlows::read);
    this.made = made;
    this.pipeline = tags.and("pipeline", first.pipeline());
    meters.gauge(
        "torvyn.flows.running",
        pipeline,
        "flows",
        "Flows that have not ended",
        reading -> reading.running().size());
    meters.gauge(
        "torvyn.outstanding",
        pipeline,
        "buffers",
        "Buffers that running flows hold now",
        reading -> reading.running().stream().mapToLong(FlowReport::outstanding).sum());
    meters.gauge(
        "torvyn.copy.bound",
        pipeline,
        "copies",
        "The most payload copies one source element can cost, as the contracts imply",
        reading -> first.copyBound());
    first.stages().forEach(this::stage);
    first.queues().forEach(this::queue);
    first.copies().stages().forEach(entry -> copies(entry.stage()));
  }

  private void stage(StageReport stage) {
    String name = stage.name();
    Tags tags = pipeline.and("stage", name);
    for (StageCount what : StageCount.values()) {
      meters.counter(
          what.meter(),
          tags,
          what.unit(),
          what.description(),
          reading -> reading.totals().count(name, what));
    }
    meters.gauge(
        "torvyn.stage.kept",
        tags,
        "bytes",
        "Native bytes of the buffers the stage keeps between calls now",
        reading -> kept(reading, name));
    times(name, tags, stage.kind() == StageKind.SINK);
    if (stage.kind() == StageKind.SOURCE) {
      meters.counter(
          "torvyn.produced",
          tags,
          "bytes",
          "Payload bytes the source made",
          reading -> reading.totals().producedBytes(name));
    }
  }

  private static long kept(Reading reading, String stage) {
    return reading.running().stream().mapToLong(report -> report.stage(stage).keptBytes()).sum();
  }

  private void times(String stage, Tags tags, boolean sink) {
    made.accept(
        FunctionTimer.builder(
                "torvyn.stage.call",
                flows,
                now -> now.read().times(stage).calls().count(),
                now -> now.read().times(stage).calls().sum(),
                TimeUnit.NANOSECONDS)
            .tags(tags)
            .description("Calls of the stage that were timed, at level PRODUCTION or DIAGNOSTIC")
            .register(registry));
    percentiles(
        "torvyn.stage.call.percentile",
        tags,
        "Durations of the calls that were timed",
        (times, percent) -> times.calls().percentile(percent),
        stage);
    if (sink) {
      percentiles(
          "torvyn.element.age.percentile",
          tags,
          "How old elements were when they ended at the sink, of those that were timed",
          (times, percent) -> times.ages().percentile(percent),
          stage);
    }
  }

  /** Reads a percentile in nanoseconds. */
  private interface Percentile {
    long of(StageTimes times, double percent);
  }

  private void percentiles(
      String name, Tags tags, String description, Percentile read, String stage) {
    for (double quantile : QUANTILES) {
      made.accept(
          TimeGauge.builder(
                  name,
                  flows,
                  TimeUnit.NANOSECONDS,
                  now -> read.of(now.read().times(stage), quantile * 100))
              .tags(tags.and("quantile", String.valueOf(quantile)))
              .description(description)
              .register(registry));
    }
  }

  private void queue(QueueReport queue) {
    Tags tags = pipeline.and("from", queue.from(), "port", queue.port(), "to", queue.to());
    meters.gauge(
        "torvyn.queue.waiting",
        tags,
        "elements",
        "Elements in the queue now",
        reading -> waiting(reading, queue, false));
    meters.gauge(
        "torvyn.queue.depth",
        tags,
        "elements",
        "How many elements the queues of the running flows hold at most",
        reading -> waiting(reading, queue, true));
    meters.counter(
        "torvyn.queue.dropped",
        tags,
        "elements",
        "Elements the queue's overflow policy dropped",
        reading -> reading.totals().droppedBy(queue));
  }

  private static long waiting(Reading reading, QueueReport queue, boolean depth) {
    return reading.running().stream()
        .flatMap(report -> report.queues().stream())
        .filter(
            one ->
                one.from().equals(queue.from())
                    && one.port().equals(queue.port())
                    && one.to().equals(queue.to()))
        .mapToLong(one -> depth ? one.depth() : one.waiting())
        .sum();
  }

  private void copies(String stage) {
    for (CopyReason reason : CopyReason.values()) {
      Tags tags = pipeline.and("stage", stage, "reason", reason.name().toLowerCase(Locale.ROOT));
      meters.counter(
          "torvyn.copies",
          tags,
          "copies",
          "Copies of payload or metadata, by boundary and reason",
          reading -> reading.totals().copies(stage, reason));
      meters.counter(
          "torvyn.copied",
          tags,
          "bytes",
          "Bytes that were copied, by boundary and reason",
          reading -> reading.totals().copiedBytes(stage, reason));
    }
  }
}
