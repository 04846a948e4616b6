package io.torvyn.cli.bench.form;

import io.torvyn.cli.bench.BenchResult;
import io.torvyn.cli.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A measurement as titled tables, from which text, Markdown and the page are made.
 *
 * @param title what it is about; empty for the first
 * @param rows the first is the heading
 */
record BenchTable(String title, List<List<String>> rows) {

  /** All tables of a measurement, in the order in which they are read. */
  static List<BenchTable> of(BenchResult result) {
    List<BenchTable> tables = new ArrayList<>();
    tables.add(overview(result));
    tables.add(copies(result));
    tables.add(stages(result));
    if (!result.queues().isEmpty()) {
      tables.add(queues(result));
    }
    return tables;
  }

  private static BenchTable overview(BenchResult r) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("figure", "value"));
    rows.add(
        List.of("elements", Words.count(r.elements()) + " in " + Words.nanos(r.seconds() * 1e9)));
    rows.add(
        List.of(
            "throughput",
            Words.count(r.elementsPerSecond())
                + " elements/s, "
                + Words.count(r.bytesPerSecond())
                + "B/s"));
    BenchResult.Latency l = r.latency();
    rows.add(
        List.of(
            "source to sink",
            l.count() == 0
                ? "no element reached a sink in a timed turn"
                : "p50 "
                    + Words.nanos(l.p50())
                    + ", p90 "
                    + Words.nanos(l.p90())
                    + ", p99 "
                    + Words.nanos(l.p99())
                    + ", p99.9 "
                    + Words.nanos(l.p999())
                    + ", max "
                    + Words.nanos(l.max())));
    rows.add(
        List.of(
            "copies",
            String.format(
                Locale.ROOT,
                "%.3f per element (bound %d), amplification %.3f",
                r.copiesPerElement(),
                r.copyBound(),
                r.amplification())));
    rows.add(
        List.of(
            "heap",
            String.format(
                Locale.ROOT,
                "%.2f B per element, %d collections in %d ms",
                r.heapBytesPerElement(),
                r.collections(),
                r.collectionMillis())));
    BenchResult.Pool p = r.pool();
    rows.add(
        List.of(
            "pool",
            String.format(
                Locale.ROOT,
                "reuse %.4f, exhausted %d, fallback %d, singles %d, native %sB",
                p.reuseRate(),
                p.exhausted(),
                p.fallback(),
                p.singles(),
                Words.count(p.nativeBytes()))));
    return new BenchTable("", rows);
  }

  private static BenchTable copies(BenchResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("boundary", "reason", "copies", "bytes", "bytes per element"));
    for (BenchResult.Copies copy : result.copies()) {
      rows.add(
          List.of(
              copy.stage(),
              word(copy.reason()),
              Long.toString(copy.count()),
              Long.toString(copy.bytes()),
              String.format(Locale.ROOT, "%.1f", copy.bytesPerElement())));
    }
    return new BenchTable("Copies of " + result.counted() + " elements", rows);
  }

  private static BenchTable stages(BenchResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("stage", "kind", "in", "out", "share of time", "call p50", "call p99"));
    for (BenchResult.Stage stage : result.stages()) {
      rows.add(
          List.of(
              stage.name(),
              word(stage.kind()) + (stage.proved() ? "" : " (guarded)"),
              Long.toString(stage.in()),
              Long.toString(stage.out()),
              Words.percent(stage.share()),
              Words.nanos(stage.callNanosP50()),
              Words.nanos(stage.callNanosP99())));
    }
    rows.add(List.of("(host)", "", "", "", Words.percent(result.hostShare()), "", ""));
    return new BenchTable("Stages", rows);
  }

  private static BenchTable queues(BenchResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("queue", "depth", "mean waiting", "most waiting", "dropped"));
    for (BenchResult.Queue queue : result.queues()) {
      rows.add(
          List.of(
              queue.from() + " -> " + queue.to(),
              Integer.toString(queue.depth()),
              String.format(Locale.ROOT, "%.1f", queue.meanWaiting()),
              Integer.toString(queue.mostWaiting()),
              Long.toString(queue.dropped())));
    }
    return new BenchTable("Queues", rows);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
