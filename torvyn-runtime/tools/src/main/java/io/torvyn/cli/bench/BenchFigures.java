package io.torvyn.cli.bench;

import io.torvyn.buffer.pool.PoolReport;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.host.FlowReport;
import io.torvyn.host.QueueReport;
import io.torvyn.host.StageReport;
import io.torvyn.ledger.CopyReason;
import io.torvyn.observe.Distribution;
import java.util.ArrayList;
import java.util.List;

/** Makes the figures of a measurement out of what was counted at its beginning and its end. */
final class BenchFigures {
  private static final double[] CURVE = {
    0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, 99.5, 99.9, 99.95, 99.99, 100
  };

  private final BenchRun.Moment first;
  private final BenchRun.Moment last;
  private final Reading measured;
  private final Reading whole;
  private final FlowReport report;
  private final PoolReport pool;
  private final List<BenchResult.Sample> samples;
  private final int flows;

  BenchFigures(
      BenchRun.Moment first,
      BenchRun.Moment last,
      Reading whole,
      FlowReport report,
      PoolReport pool,
      List<BenchResult.Sample> samples,
      int flows) {
    this.first = first;
    this.last = last;
    this.measured = last.reading().since(first.reading());
    this.whole = whole;
    this.report = report;
    this.pool = pool;
    this.samples = samples;
    this.flows = flows;
  }

  BenchResult result(String command) {
    double seconds = last.since(first.nanos());
    long elements = measured.number(Reading.PRODUCED);
    long counted = whole.number(Reading.PRODUCED);
    List<BenchResult.Copies> copies = copies(counted);
    long copied = copies.stream().mapToLong(BenchResult.Copies::count).sum();
    return new BenchResult(
        report.pipeline(),
        machine(),
        command,
        seconds,
        flows,
        elements,
        elements / seconds,
        measured.number(Reading.BYTES) / seconds,
        latency(),
        stages(),
        share(measured.number(Reading.HOST)),
        queues(),
        counted,
        copies,
        counted == 0 ? 0 : (double) copied / counted,
        report.copyBound(),
        amplification(copies),
        pool(),
        elements == 0 ? 0 : (double) (last.heapBytes() - first.heapBytes()) / elements,
        last.collections() - first.collections(),
        last.collectionMillis() - first.collectionMillis(),
        samples);
  }

  private static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version();
  }

  private BenchResult.Latency latency() {
    Distribution ages = Distribution.EMPTY;
    for (StageReport stage : report.stages()) {
      if (stage.kind() == StageKind.SINK) {
        ages = ages.plus(measured.duration(Reading.ages(stage.name())));
      }
    }
    List<BenchResult.Percentile> curve = new ArrayList<>();
    for (double percent : CURVE) {
      curve.add(new BenchResult.Percentile(percent, ages.percentile(percent)));
    }
    return new BenchResult.Latency(
        ages.count(),
        ages.percentile(50),
        ages.percentile(90),
        ages.percentile(99),
        ages.percentile(99.9),
        ages.max(),
        curve);
  }

  private List<BenchResult.Stage> stages() {
    List<BenchResult.Stage> stages = new ArrayList<>();
    for (StageReport stage : report.stages()) {
      Distribution calls = measured.duration(Reading.calls(stage.name()));
      stages.add(
          new BenchResult.Stage(
              stage.name(),
              stage.kind(),
              stage.proved(),
              measured.number(Reading.in(stage.name())),
              measured.number(Reading.out(stage.name())),
              share(measured.number(Reading.busy(stage.name()))),
              calls.percentile(50),
              calls.percentile(99)));
    }
    return stages;
  }

  private double share(long nanos) {
    long all = measured.number(Reading.HOST);
    for (StageReport stage : report.stages()) {
      all += measured.number(Reading.busy(stage.name()));
    }
    return all == 0 ? 0 : (double) nanos / all;
  }

  private List<BenchResult.Queue> queues() {
    List<BenchResult.Queue> queues = new ArrayList<>();
    for (int i = 0; i < report.queues().size(); i++) {
      QueueReport queue = report.queues().get(i);
      int index = i;
      String name = Reading.dropped(queue.from(), queue.port(), queue.to());
      queues.add(
          new BenchResult.Queue(
              queue.port().isEmpty() ? queue.from() : queue.from() + "." + queue.port(),
              queue.to(),
              queue.depth(),
              samples.stream().mapToInt(sample -> sample.waiting().get(index)).average().orElse(0),
              samples.stream().mapToInt(sample -> sample.waiting().get(index)).max().orElse(0),
              measured.number(name)));
    }
    return queues;
  }

  private List<BenchResult.Copies> copies(long counted) {
    List<BenchResult.Copies> copies = new ArrayList<>();
    report
        .copies()
        .stages()
        .forEach(
            entry -> {
              for (CopyReason reason : CopyReason.values()) {
                long count = whole.number(Reading.copies(entry.stage(), reason));
                long bytes = whole.number(Reading.copied(entry.stage(), reason));
                if (count > 0) {
                  copies.add(
                      new BenchResult.Copies(
                          entry.stage(),
                          reason,
                          count,
                          bytes,
                          (double) bytes / Math.max(1, counted)));
                }
              }
            });
    return copies;
  }

  private double amplification(List<BenchResult.Copies> copies) {
    long produced = whole.number(Reading.BYTES);
    long payload =
        copies.stream()
            .filter(entry -> entry.reason() != CopyReason.METADATA_MARSHAL)
            .mapToLong(BenchResult.Copies::bytes)
            .sum();
    return produced == 0 ? 0 : (double) payload / produced;
  }

  private BenchResult.Pool pool() {
    long exhausted = 0;
    long fallback = 0;
    for (PoolReport.TierReport tier : pool.tiers()) {
      exhausted += tier.exhausted();
      fallback += tier.fallback();
    }
    return new BenchResult.Pool(
        pool.reuseRate(), exhausted, fallback, pool.singles(), pool.nativeBytes());
  }
}
