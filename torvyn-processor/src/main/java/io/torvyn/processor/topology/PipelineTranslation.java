package io.torvyn.processor.topology;

import io.torvyn.processor.model.EdgeModel;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.QueueSettings;
import io.torvyn.processor.model.StageModel;
import io.torvyn.processor.topology.PipelineFacts.Stage;
import io.torvyn.processor.topology.PipelineGraph.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a graph that passed every rule into a model. */
public final class PipelineTranslation {
  /** What {@code @Queue} means with nothing written in it. */
  private static final QueueSettings DEFAULT_QUEUE = new QueueSettings(64, "BLOCK", 50, 0);

  private PipelineTranslation() {}

  /**
   * Translates a pipeline.
   *
   * @param graph in which no rule found anything
   * @return the model
   */
  public static PipelineModel translate(PipelineGraph graph) {
    PipelineFacts facts = graph.facts();
    Islands islands = new Islands(graph);
    Map<Stage, StageModel> stages = new LinkedHashMap<>();
    for (Stage stage : facts.stages()) {
      stages.put(stage, stage(graph, islands, stage));
    }
    List<EdgeModel> edges = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      edges.add(edge(graph, edges.size(), edge));
    }
    List<StageModel> order =
        graph
            .order()
            .orElseThrow(() -> new IllegalStateException("a cycle in " + facts.type()))
            .stream()
            .map(stages::get)
            .toList();
    boolean isPublic =
        facts.isPublic()
            && facts.stages().stream().allMatch(stage -> stage.component().access().isPublic());
    return new PipelineModel(
        facts.name(),
        facts.type(),
        isPublic,
        List.copyOf(stages.values()),
        order,
        edges,
        islands.count(),
        new CopyBound(graph).total());
  }

  private static StageModel stage(PipelineGraph graph, Islands islands, Stage stage) {
    return new StageModel(
        stage.name(),
        stage.component(),
        islands.of(stage),
        stage.blocking(),
        queue(graph, stage),
        stage.priority(),
        stage.onError(),
        CopyBound.of(stage.component()),
        stage.key(),
        stage.replicas());
  }

  private static @Nullable QueueSettings queue(PipelineGraph graph, Stage stage) {
    QueueSettings written = stage.queue();
    return written == null && graph.queued(stage) ? DEFAULT_QUEUE : written;
  }

  private static EdgeModel edge(PipelineGraph graph, int index, Edge edge) {
    boolean unread = edge.to().component().entry().payload() == Ownership.NONE;
    return new EdgeModel(
        index,
        edge.from().name(),
        edge.port(),
        edge.to().name(),
        edge.copy(),
        graph.queued(edge.to()),
        unread ? Ownership.NONE : edge.to().component().entry().payload());
  }
}
