package io.torvyn.processor.model;

import java.util.List;

/**
 * A pipeline that can be generated: every check of its graph has passed.
 *
 * @param name by which tools know it
 * @param declaredIn the interface that declares it
 * @param isPublic whether that interface is public, and everything around it
 * @param stages in the order they are declared
 * @param order the same stages, upstream before downstream
 * @param edges in the order of their numbers
 * @param islands how many islands there are
 * @param copyBound how many payload copies are made of one element at most, on all its ways
 */
public record PipelineModel(
    String name,
    TypeRef declaredIn,
    boolean isPublic,
    List<StageModel> stages,
    List<StageModel> order,
    List<EdgeModel> edges,
    int islands,
    int copyBound) {
  /** Copies the lists. */
  public PipelineModel {
    stages = List.copyOf(stages);
    order = List.copyOf(order);
    edges = List.copyOf(edges);
  }

  /**
   * Finds a stage.
   *
   * @param stage its name
   * @return the stage
   * @throws IllegalArgumentException if there is none
   */
  public StageModel stage(String stage) {
    for (StageModel candidate : stages) {
      if (candidate.name().equals(stage)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("no stage '" + stage + "' in " + declaredIn);
  }

  /**
   * The edges out of a stage, without those of failed elements.
   *
   * @param stage its name
   * @param port the port of a router; otherwise empty
   * @return in the order of their numbers
   */
  public List<EdgeModel> out(String stage, String port) {
    return edges.stream()
        .filter(edge -> edge.from().equals(stage) && edge.port().equals(port))
        .toList();
  }
}
