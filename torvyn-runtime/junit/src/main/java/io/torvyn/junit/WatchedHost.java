package io.torvyn.junit;

import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.host.StageReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A host and the final reports of the flows that ran on it. */
final class WatchedHost {
  private final Queue<FlowReport> reports = new ConcurrentLinkedQueue<>();
  private final Host host =
      Host.create(HostSettings.builder().trackOwnership(true).onFlowEnd(reports::add).build());

  Host host() {
    return host;
  }

  /**
   * Ends what still runs, then looks at every flow.
   *
   * @throws AssertionError if one of them left a buffer behind
   */
  void closeAndJudge() {
    host.close();
    List<String> found = new ArrayList<>();
    reports.forEach(report -> judge(report, found));
    if (!found.isEmpty()) {
      throw new AssertionError("buffers were left behind:\n  " + String.join("\n  ", found));
    }
  }

  private static void judge(FlowReport report, List<String> found) {
    String flow = "flow " + report.flowId() + " of '" + report.pipeline() + "'";
    for (StageReport stage : report.stages()) {
      if (stage.leftBehind() > 0) {
        found.add(
            flow
                + ", stage '"
                + stage.name()
                + "' returned while it owned "
                + stage.leftBehind()
                + " buffers: "
                + String.join(", ", stage.leftNames()));
      }
    }
    report.violations().forEach(violation -> found.add(flow + ": " + violation));
  }
}
