package io.torvyn.glue.spec;

import java.util.List;

/**
 * A pipeline as it was declared and checked.
 *
 * @param name the name in {@code @Pipeline}
 * @param declaredIn the interface it was declared in, fully qualified
 * @param stages every stage, in the order of declaration
 * @param edges every connection; the position in the list is the edge's {@link EdgeSpec#index()}
 * @param islands how many islands there are; they are numbered from 0
 * @param diagram a Mermaid diagram of stages and edges
 * @param copyBound the most payload copies one source element can cost, as the contracts imply
 * @param proof what the compiler promises
 */
public record PipelineSpec(
    String name,
    String declaredIn,
    List<StageSpec> stages,
    List<EdgeSpec> edges,
    int islands,
    String diagram,
    int copyBound,
    ProofMark proof) {

  /** Keeps its own copies of the lists. */
  public PipelineSpec {
    stages = List.copyOf(stages);
    edges = List.copyOf(edges);
  }

  /**
   * Finds a stage.
   *
   * @param stage a stage's name
   * @return its description
   * @throws IllegalArgumentException if there is no such stage; the message lists those there are
   */
  public StageSpec stage(String stage) {
    for (StageSpec candidate : stages) {
      if (candidate.name().equals(stage)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(
        "pipeline '"
            + name
            + "' has no stage '"
            + stage
            + "'; its stages are "
            + stages.stream().map(StageSpec::name).toList());
  }
}
