package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;

/**
 * Rejects a stage that keeps state without the contract for snapshots, in a pipeline that is to
 * survive the loss of a machine. Sources and sinks are let through: connectors can take their
 * places, and whoever submits the pipeline is told where they must.
 */
public final class UnsnapshotableState implements TopologyRule {
  /** A rule without settings. */
  public UnsnapshotableState() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    for (Stage stage : graph.facts().stages()) {
      boolean end = stage.kind() == ComponentKind.SOURCE || stage.kind() == ComponentKind.SINK;
      String keeps = stage.component().keeps();
      if (!end && !keeps.isEmpty() && !stage.component().memory().snapshotable()) {
        String component = stage.component().type().simpleName();
        findings.add(
            Finding.of(
                Rule.UNSNAPSHOTABLE_STATE,
                stage.at(),
                "the state of stage '"
                    + stage.name()
                    + "' cannot be saved, and pipeline '"
                    + graph.facts().name()
                    + "' is to run on Flink: "
                    + keeps,
                "let '" + component + "' implement Snapshotable"));
      }
    }
  }
}
