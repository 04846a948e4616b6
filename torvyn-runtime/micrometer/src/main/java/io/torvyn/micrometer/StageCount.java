package io.torvyn.micrometer;

import io.torvyn.host.StageReport;
import java.util.function.ToLongFunction;

/** What is counted at each stage. */
enum StageCount {
  IN("in", "elements", "Elements that reached the stage", StageReport::in),
  OUT("out", "elements", "Elements the stage made or let through", StageReport::out),
  DROPPED("dropped", "elements", "Elements the stage did not want", StageReport::dropped),
  SKIPPED("skipped", "elements", "Elements given up after an error", StageReport::skipped),
  DEAD_LETTERED(
      "dead.lettered",
      "elements",
      "Elements sent to the dead-letter stage after an error",
      StageReport::deadLettered),
  DISCARDED(
      "discarded",
      "elements",
      "Elements given up because the flow was ending early",
      StageReport::discarded),
  RETRIES("retries", "calls", "Calls made again after an error", StageReport::retries),
  FAILURES("failures", "calls", "Calls that threw", StageReport::failures),
  RECLAIMED(
      "reclaimed",
      "buffers",
      "Buffers the host took back from calls that threw",
      StageReport::reclaimed),
  LEFT_BEHIND(
      "left.behind",
      "buffers",
      "Buffers that calls of unproved components leaked, and the host took back",
      StageReport::leftBehind);

  private final String key;
  private final String unit;
  private final String description;
  private final ToLongFunction<StageReport> count;

  StageCount(String key, String unit, String description, ToLongFunction<StageReport> count) {
    this.key = key;
    this.unit = unit;
    this.description = description;
    this.count = count;
  }

  String meter() {
    return "torvyn.stage." + key;
  }

  String unit() {
    return unit;
  }

  String description() {
    return description;
  }

  long of(StageReport stage) {
    return count.applyAsLong(stage);
  }
}
