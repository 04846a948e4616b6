package io.torvyn.host;

import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.LedgerReport;
import java.util.Locale;
import java.util.Map;

/** A flow report as a table: one line per stage and per queue, copies by reason, the verdict. */
final class ReportText {
  private static final String STAGES = "  %-16s %-10s %12s %12s %10s %10s %10s%n";
  private static final String QUEUES = "  %-34s %12s %12s %10s %10s%n";
  private static final String COPIES = "  %-16s %12s %16s%n";

  private ReportText() {}

  static String of(FlowReport report) {
    StringBuilder text = new StringBuilder();
    add(text, "flow %d of '%s': %s%n", report.flowId(), report.pipeline(), report.state());
    if (!report.problem().isEmpty()) {
      add(text, "  %s%n", report.problem());
    }
    add(text, STAGES, "stage", "kind", "in", "out", "dropped", "skipped", "discarded");
    for (StageReport stage : report.stages()) {
      String kind = stage.kind().name().toLowerCase(Locale.ROOT);
      add(
          text,
          STAGES,
          stage.name(),
          stage.proved() ? kind : kind + "*",
          stage.in(),
          stage.out(),
          stage.dropped(),
          stage.skipped() + stage.deadLettered(),
          stage.discarded());
    }
    if (!report.queues().isEmpty()) {
      add(text, QUEUES, "queue", "in", "out", "dropped", "discarded");
    }
    for (QueueReport queue : report.queues()) {
      String port = queue.port().isEmpty() ? "" : "." + queue.port();
      String name = queue.from() + port + " -> " + queue.to() + " (" + queue.depth() + ")";
      add(text, QUEUES, name, queue.in(), queue.out(), queue.dropped(), queue.discarded());
    }
    copies(text, report);
    for (StageReport stage : report.stages()) {
      if (stage.keptBytesPeak() > 0) {
        add(
            text,
            "  '%s' keeps %d bytes of buffers between calls, at most %d so far%n",
            stage.name(),
            stage.keptBytes(),
            stage.keptBytesPeak());
      }
    }
    for (StageReport stage : report.stages()) {
      if (stage.shares().size() > 1) {
        add(
            text,
            "  '%s' ran as %d replicas, which took %s elements%n",
            stage.name(),
            stage.shares().size(),
            stage.shares());
      }
    }
    for (StageReport stage : report.stages()) {
      if (stage.leftBehind() > 0) {
        add(
            text,
            "  LEAK: '%s' left %d buffers behind, such as %s%n",
            stage.name(),
            stage.leftBehind(),
            stage.leftNames());
      }
    }
    add(text, "  pool reuse rate %.4f%n", report.reuseRate());
    add(text, "  %d buffers outstanding%n", report.outstanding());
    report.violations().forEach(violation -> add(text, "  DOES NOT ADD UP: %s%n", violation));
    return text.toString();
  }

  private static void copies(StringBuilder text, FlowReport report) {
    LedgerReport.Sums totals = report.copies().totals();
    add(text, COPIES, "copies", "count", "bytes");
    for (CopyReason reason : CopyReason.values()) {
      add(
          text,
          COPIES,
          word(reason),
          count(totals.copies(), reason),
          count(totals.bytes(), reason));
    }
    long produced = report.produced();
    double perElement = produced == 0 ? 0 : (double) totals.totalCopies() / produced;
    add(
        text,
        "  amplification %.2f, %.2f copies per source element (declared bound %d)%n",
        report.copies().amplification().factor(),
        perElement,
        report.copyBound());
  }

  private static long count(Map<CopyReason, Long> sums, CopyReason reason) {
    return sums.getOrDefault(reason, 0L);
  }

  private static String word(CopyReason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void add(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }
}
