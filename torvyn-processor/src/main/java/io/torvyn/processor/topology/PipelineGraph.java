package io.torvyn.processor.topology;

import io.torvyn.processor.model.ComponentKind;
import io.torvyn.processor.model.EdgeModel;
import io.torvyn.processor.source.SourcePoint;
import io.torvyn.processor.topology.PipelineFacts.Reference;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stages of a pipeline and the edges that could be drawn between them. A name that leads
 * nowhere leaves no edge; the rules see it in {@link #unresolved()}.
 */
public final class PipelineGraph {
  private final PipelineFacts facts;
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Unresolved> unresolved = new ArrayList<>();

  /**
   * An edge.
   *
   * @param from the stage upstream
   * @param port the port of a router, {@link EdgeModel#DEAD_LETTER}, or empty
   * @param to the stage downstream
   * @param at where it is written
   */
  public record Edge(Stage from, String port, Stage to, SourcePoint at) {
    /**
     * Says whether the edge carries failed elements.
     *
     * @return {@code true} for those
     */
    public boolean deadLetter() {
      return port.equals(EdgeModel.DEAD_LETTER);
    }

    /**
     * Says whether the stage downstream gets a copy. Failed elements go as they came.
     *
     * @return {@code true} for a copy
     */
    public boolean copy() {
      return to.copy() && !deadLetter();
    }

    /**
     * The end upstream as users write it.
     *
     * @return such as {@code level.ERROR}
     */
    public String origin() {
      return port.isEmpty() || deadLetter() ? from.name() : from.name() + "." + port;
    }
  }

  /**
   * A name without a stage.
   *
   * @param stage that names it
   * @param name which does not exist
   * @param at where it is written
   */
  public record Unresolved(Stage stage, String name, SourcePoint at) {}

  private final boolean cut;

  private PipelineGraph(PipelineFacts facts, boolean cut) {
    this.facts = facts;
    this.cut = cut;
  }

  /**
   * Connects the stages.
   *
   * @param facts what is written
   * @return a graph, right or wrong
   */
  public static PipelineGraph connect(PipelineFacts facts) {
    return connect(facts, false);
  }

  /**
   * The same pipeline with queues behind its sources and in front of its sinks as well, so that
   * each of those is an island whose place another can take.
   *
   * @return a graph of the same stages and edges
   */
  public PipelineGraph cutAtEnds() {
    return connect(facts, true);
  }

  private static PipelineGraph connect(PipelineFacts facts, boolean cut) {
    PipelineGraph graph = new PipelineGraph(facts, cut);
    facts.stages().forEach(stage -> graph.stages.put(stage.name(), stage));
    Set<String> deadLetters = new LinkedHashSet<>();
    facts.stages().forEach(stage -> deadLetters.add(stage.onError().deadLetter()));
    Stage above = null;
    for (Stage stage : facts.stages()) {
      if (!stage.from().isEmpty()) {
        stage.from().forEach(reference -> graph.draw(stage, reference));
      } else if (stage.kind() != ComponentKind.SOURCE
          && !deadLetters.contains(stage.name())
          && above != null) {
        graph.edges.add(new Edge(above, "", stage, stage.at()));
      }
      above = deadLetters.contains(stage.name()) ? above : stage;
    }
    facts.stages().forEach(graph::drawDeadLetter);
    return graph;
  }

  private void draw(Stage stage, Reference reference) {
    Stage from = stages.get(reference.stage());
    if (from == null) {
      unresolved.add(new Unresolved(stage, reference.stage(), reference.at()));
    } else {
      edges.add(new Edge(from, reference.port(), stage, reference.at()));
    }
  }

  private void drawDeadLetter(Stage stage) {
    String target = stage.onError().deadLetter();
    if (!target.isEmpty()) {
      Stage to = stages.get(target);
      if (to == null) {
        unresolved.add(new Unresolved(stage, target, stage.onErrorAt()));
      } else {
        edges.add(new Edge(stage, EdgeModel.DEAD_LETTER, to, stage.onErrorAt()));
      }
    }
  }

  /**
   * What the pipeline is made of.
   *
   * @return as written
   */
  public PipelineFacts facts() {
    return facts;
  }

  /**
   * All edges.
   *
   * @return ordinary ones in the order they are written, then those of failed elements
   */
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  /**
   * The names that lead nowhere.
   *
   * @return in the order they are written
   */
  public List<Unresolved> unresolved() {
    return List.copyOf(unresolved);
  }

  /**
   * The edges out of a stage.
   *
   * @param stage a stage
   * @return without those of failed elements
   */
  public List<Edge> out(Stage stage) {
    return edges.stream().filter(edge -> edge.from().equals(stage) && !edge.deadLetter()).toList();
  }

  /**
   * The edges into a stage.
   *
   * @param stage a stage
   * @return with those of failed elements
   */
  public List<Edge> in(Stage stage) {
    return edges.stream().filter(edge -> edge.to().equals(stage)).toList();
  }

  /**
   * Says whether elements wait in front of a stage. A stage that takes failed elements always has a
   * queue: an element may fail in the middle of any call. So does one that may run as several
   * replicas, and each behind it: replicas are islands.
   *
   * @param stage a stage
   * @return {@code true} if its edges end in a queue
   */
  public boolean queued(Stage stage) {
    return stage.queue() != null
        || stage.replicas() != null
        || in(stage).stream().anyMatch(edge -> edge.deadLetter() || edge.from().replicas() != null)
        || cut && isEnd(stage);
  }

  private boolean isEnd(Stage stage) {
    return stage.kind() == ComponentKind.SINK
        || in(stage).stream().anyMatch(edge -> edge.from().kind() == ComponentKind.SOURCE);
  }

  /**
   * The stages, upstream before downstream, otherwise in the order they are declared.
   *
   * @return empty if there is a cycle
   */
  public Optional<List<Stage>> order() {
    List<Stage> order = new ArrayList<>();
    Set<Stage> left = new LinkedHashSet<>(stages.values());
    while (!left.isEmpty()) {
      Optional<Stage> next =
          left.stream()
              .filter(stage -> in(stage).stream().noneMatch(edge -> left.contains(edge.from())))
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      order.add(next.get());
      left.remove(next.get());
    }
    return Optional.of(order);
  }
}
