package io.torvyn.micrometer;

import io.torvyn.host.FlowReport;
import io.torvyn.host.QueueReport;
import io.torvyn.host.StageReport;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.LedgerReport;
import java.util.HashMap;
import java.util.Map;

/** Sums over reports of flows of one pipeline. Grows only; not safe for several threads. */
final class Totals {
  private final Map<Object, Long> counts = new HashMap<>();

  /** A count of a stage. */
  private record OfStage(String stage, StageCount what) {}

  /** Copies at a stage. */
  private record OfCopies(String stage, CopyReason reason, boolean bytes) {}

  /** Elements that a queue dropped. */
  private record OfQueue(String from, String port, String to) {}

  /** What a source made. */
  private record OfSource(String stage) {}

  Totals() {}

  Totals(Totals other) {
    counts.putAll(other.counts);
  }

  void add(FlowReport report) {
    for (StageReport stage : report.stages()) {
      for (StageCount what : StageCount.values()) {
        add(new OfStage(stage.name(), what), what.of(stage));
      }
    }
    for (QueueReport queue : report.queues()) {
      add(new OfQueue(queue.from(), queue.port(), queue.to()), queue.dropped());
    }
    for (LedgerReport.Entry entry : report.copies().stages()) {
      entry.sums().copies().forEach((why, n) -> add(new OfCopies(entry.stage(), why, false), n));
      entry.sums().bytes().forEach((why, n) -> add(new OfCopies(entry.stage(), why, true), n));
      add(new OfSource(entry.stage()), entry.bytesProduced());
    }
  }

  private void add(Object what, long amount) {
    counts.merge(what, amount, Long::sum);
  }

  private long read(Object what) {
    return counts.getOrDefault(what, 0L);
  }

  long count(String stage, StageCount what) {
    return read(new OfStage(stage, what));
  }

  long copies(String stage, CopyReason reason) {
    return read(new OfCopies(stage, reason, false));
  }

  long copiedBytes(String stage, CopyReason reason) {
    return read(new OfCopies(stage, reason, true));
  }

  long producedBytes(String stage) {
    return read(new OfSource(stage));
  }

  long droppedBy(QueueReport queue) {
    return read(new OfQueue(queue.from(), queue.port(), queue.to()));
  }
}
