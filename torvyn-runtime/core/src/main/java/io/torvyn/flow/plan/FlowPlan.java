package io.torvyn.flow.plan;

import io.torvyn.glue.spec.PipelineSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * What a flow is going to do.
 *
 * @param spec as it was declared
 * @param stages one plan per stage, in the order of declaration
 * @param queues one plan per edge with a queue, in the order of edges
 */
public record FlowPlan(PipelineSpec spec, List<StagePlan> stages, List<EdgePlan> queues) {

  /** Keeps its own copies of the lists. */
  public FlowPlan {
    stages = List.copyOf(stages);
    queues = List.copyOf(queues);
  }

  /**
   * The plans of an island's stages.
   *
   * @param island the island's number
   * @return in the order of declaration
   */
  public List<StagePlan> stagesOf(int island) {
    List<StagePlan> found = new ArrayList<>();
    for (StagePlan stage : stages) {
      if (stage.spec().island() == island) {
        found.add(stage);
      }
    }
    return List.copyOf(found);
  }

  /**
   * The plan of a stage.
   *
   * @param name its name
   * @return its plan
   * @throws IllegalArgumentException if there is no such stage
   */
  public StagePlan stage(String name) {
    spec.stage(name);
    return stages.stream().filter(stage -> stage.name().equals(name)).findFirst().orElseThrow();
  }
}
