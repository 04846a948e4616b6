package io.torvyn.processor.topology;

import io.torvyn.processor.model.EntryMethod.Result;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import java.util.List;
import java.util.Optional;

/**
 * Which edges may carry an element that another branch sees too: those of a broadcast, those of a
 * router that answers with several ports, and whatever follows behind filters and routers, which
 * pass on the element they were given.
 */
public final class Sharing {
  private final PipelineGraph graph;

  /**
   * Looks at a graph without cycles.
   *
   * @param graph the graph
   */
  public Sharing(PipelineGraph graph) {
    this.graph = graph;
  }

  /**
   * An edge by which another branch gets the same element.
   *
   * @param edge the edge looked at
   * @return an edge of the other branch, nearest first; empty if the element is the only one's
   */
  public Optional<Edge> other(Edge edge) {
    if (edge.copy()) {
      return Optional.empty();
    }
    if (edge.deadLetter()) {
      return input(edge.from());
    }
    Stage from = edge.from();
    boolean anyPort = from.component().entry().result() == Result.PORTS;
    List<Edge> siblings =
        graph.out(from).stream()
            .filter(other -> !other.equals(edge) && !other.copy())
            .filter(other -> anyPort || other.port().equals(edge.port()))
            .toList();
    if (!siblings.isEmpty()) {
      return Optional.of(siblings.get(0));
    }
    return from.kind().passesThrough() ? input(from) : Optional.empty();
  }

  private Optional<Edge> input(Stage stage) {
    return graph.in(stage).stream().flatMap(edge -> other(edge).stream()).findFirst();
  }
}
