package io.torvyn.cli.bench;

import io.torvyn.host.FlowReport;
import io.torvyn.host.QueueReport;
import io.torvyn.host.StageReport;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.LedgerReport;
import io.torvyn.observe.Distribution;
import io.torvyn.observe.FlowTimes;
import io.torvyn.observe.StageTimes;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Everything counted up to a moment, under names, so that flows can be added up and moments
 * subtracted.
 *
 * @param numbers counters by name, as the constants and methods here make them
 * @param durations what was timed, likewise
 */
record Reading(Map<String, Long> numbers, Map<String, Distribution> durations) {
  static final String PRODUCED = "produced";
  static final String BYTES = "bytes";
  static final String HOST = "host";

  /** Of no flow. */
  static final Reading NOTHING = new Reading(Map.of(), Map.of());

  static String in(String stage) {
    return "in/" + stage;
  }

  static String out(String stage) {
    return "out/" + stage;
  }

  static String busy(String stage) {
    return "busy/" + stage;
  }

  static String calls(String stage) {
    return "calls/" + stage;
  }

  static String ages(String stage) {
    return "ages/" + stage;
  }

  static String dropped(String from, String port, String to) {
    return "dropped/" + from + "." + port + "/" + to;
  }

  static String copies(String stage, CopyReason reason) {
    return "copies/" + stage + "/" + reason;
  }

  static String copied(String stage, CopyReason reason) {
    return "copied/" + stage + "/" + reason;
  }

  /** What a flow has counted. */
  static Reading of(FlowReport report, FlowTimes times) {
    Map<String, Long> numbers = new HashMap<>();
    numbers.put(PRODUCED, report.produced());
    for (StageReport stage : report.stages()) {
      numbers.put(in(stage.name()), stage.in());
      numbers.put(out(stage.name()), stage.out());
    }
    for (QueueReport queue : report.queues()) {
      numbers.put(dropped(queue.from(), queue.port(), queue.to()), queue.dropped());
    }
    for (LedgerReport.Entry entry : report.copies().stages()) {
      numbers.merge(BYTES, entry.bytesProduced(), Long::sum);
      for (CopyReason reason : CopyReason.values()) {
        numbers.put(copies(entry.stage(), reason), entry.sums().copies().getOrDefault(reason, 0L));
        numbers.put(copied(entry.stage(), reason), entry.sums().bytes(reason));
      }
    }
    Map<String, Distribution> durations = new HashMap<>();
    numbers.put(HOST, times.hostNanos());
    for (StageTimes stage : times.stages()) {
      numbers.put(busy(stage.stage()), stage.busyNanos());
      durations.put(calls(stage.stage()), stage.calls());
      durations.put(ages(stage.stage()), stage.ages());
    }
    return new Reading(numbers, durations);
  }

  /** Both together. */
  Reading plus(Reading other) {
    return new Reading(
        merged(numbers, other.numbers, Long::sum),
        merged(durations, other.durations, Distribution::plus));
  }

  /** What came after an earlier reading. */
  Reading since(Reading earlier) {
    Map<String, Long> later = new HashMap<>(numbers);
    earlier.numbers.forEach((name, count) -> later.merge(name, -count, Long::sum));
    Map<String, Distribution> timed = new HashMap<>(durations);
    earlier.durations.forEach(
        (name, before) -> timed.computeIfPresent(name, (same, now) -> now.since(before)));
    return new Reading(later, timed);
  }

  long number(String name) {
    return numbers.getOrDefault(name, 0L);
  }

  Distribution duration(String name) {
    return durations.getOrDefault(name, Distribution.EMPTY);
  }

  private static <T> Map<String, T> merged(
      Map<String, T> some, Map<String, T> others, BinaryOperator<T> sum) {
    Map<String, T> all = new HashMap<>(some);
    others.forEach((name, value) -> all.merge(name, value, sum));
    return all;
  }
}
