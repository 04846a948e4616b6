package io.torvyn.processor.topology.rule;

import io.torvyn.processor.diagnostic.Finding;
import io.torvyn.processor.diagnostic.Findings;
import io.torvyn.processor.diagnostic.Rule;
import io.torvyn.processor.model.StageModel.Replicas;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph;

/**
 * Rejects replicas in order in a pipeline that is to run on Flink, whose subtasks hand on what they
 * have as soon as they have it.
 */
public final class OrderOnFlink implements TopologyRule {
  /** A rule without settings. */
  public OrderOnFlink() {}

  @Override
  public void check(PipelineGraph graph, Findings findings) {
    for (Stage stage : graph.facts().stages()) {
      Replicas replicas = stage.replicas();
      if (replicas != null && replicas.inOrder() && replicas.count() > 1) {
        findings.add(
            Finding.of(
                Rule.INVALID_SETTING,
                stage.replicasAt(),
                "the "
                    + replicas.count()
                    + " replicas of stage '"
                    + stage.name()
                    + "' keep the order of its elements, and pipeline '"
                    + graph.facts().name()
                    + "' is to run on Flink, which does not",
                "choose order = Parallel.Order.UNORDERED or KEYED"));
      }
    }
  }
}
