package io.torvyn.host;

import io.torvyn.flow.plan.StagePlan;
import io.torvyn.flow.queue.EdgeReading;
import io.torvyn.flow.run.Ending;
import io.torvyn.flow.run.FlowReading;
import io.torvyn.flow.stage.StageReading;
import java.util.ArrayList;
import java.util.List;

/** Makes the public report of what the engine counted. */
final class Reports {
  private Reports() {}

  static FlowReport of(FlowReading reading, double reuseRate, List<String> violations) {
    List<StageReport> stages = new ArrayList<>();
    for (int i = 0; i < reading.stages().size(); i++) {
      stages.add(stage(reading.plan().stages().get(i), reading.stages().get(i)));
    }
    Ending ending = reading.ending();
    return new FlowReport(
        reading.plan().spec().name(),
        reading.flowId(),
        reading.state(),
        ending == null ? "" : ending.reason(),
        stages,
        reading.queues().stream().map(Reports::queue).toList(),
        reading.ledger(),
        reading.plan().spec().copyBound(),
        reuseRate,
        reading.outstanding(),
        violations);
  }

  private static StageReport stage(StagePlan plan, StageReading counts) {
    return new StageReport(
        plan.name(),
        plan.spec().kind(),
        plan.spec().proved(),
        counts.arrived(),
        counts.out() + counts.passed(),
        counts.dropped(),
        counts.skipped(),
        counts.deadLettered(),
        counts.discarded() + counts.failed(),
        counts.retried(),
        counts.failures(),
        counts.reclaimed(),
        counts.leftBehind(),
        counts.leftNames(),
        counts.keptBytes(),
        counts.keptBytesPeak(),
        counts.shares());
  }

  private static QueueReport queue(EdgeReading counts) {
    return new QueueReport(
        counts.plan().spec().from(),
        counts.plan().spec().port(),
        counts.plan().spec().to(),
        counts.plan().depth(),
        counts.offered(),
        counts.polled(),
        counts.dropped(),
        counts.discarded(),
        counts.waiting(),
        counts.overhangPeak());
  }
}
