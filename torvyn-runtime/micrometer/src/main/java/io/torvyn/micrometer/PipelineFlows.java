package io.torvyn.micrometer;

import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.observe.Distribution;
import io.torvyn.observe.StageTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The flows of one pipeline: those that run, and the sums of those that have ended. Any thread may
 * call it. One reading serves all meters of a scrape.
 */
final class PipelineFlows {
  private static final long FRESH_NANOS = 100_000_000;

  private final Map<Long, Flow> running = new LinkedHashMap<>();
  private final Totals ended = new Totals();
  private final Map<String, StageTimes> endedTimes = new HashMap<>();
  private Reading last = new Reading(ended, List.of(), Map.of());
  private long readAt;
  private boolean stale = true;

  /**
   * What all flows did together.
   *
   * @param totals of ended and running flows
   * @param running reports of the running ones
   * @param times by stage, of ended and running flows
   */
  record Reading(Totals totals, List<FlowReport> running, Map<String, StageTimes> times) {
    StageTimes times(String stage) {
      return times.getOrDefault(
          stage, new StageTimes(stage, 0, Distribution.EMPTY, Distribution.EMPTY));
    }
  }

  synchronized void started(Flow flow) {
    running.put(flow.id(), flow);
    stale = true;
  }

  /** Adds a flow's last report to the sums, once. */
  synchronized void ended(long id) {
    Flow flow = running.remove(id);
    if (flow != null) {
      ended.add(flow.report());
      add(flow, endedTimes);
      stale = true;
    }
  }

  private static void add(Flow flow, Map<String, StageTimes> to) {
    flow.times().stages().forEach(times -> to.merge(times.stage(), times, StageTimes::plus));
  }

  synchronized Reading read() {
    long now = System.nanoTime();
    if (stale || now - readAt > FRESH_NANOS) {
      Totals totals = new Totals(ended);
      Map<String, StageTimes> times = new HashMap<>(endedTimes);
      List<FlowReport> reports = new ArrayList<>();
      for (Flow flow : running.values()) {
        FlowReport report = flow.report();
        reports.add(report);
        totals.add(report);
        add(flow, times);
      }
      last = new Reading(totals, reports, times);
      readAt = now;
      stale = false;
    }
    return last;
  }
}
