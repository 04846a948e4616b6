package io.torvyn.processor.generate;

import io.torvyn.processor.model.EdgeModel;
import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.PipelineModel;
import io.torvyn.processor.model.QueueSettings;
import io.torvyn.processor.model.StageModel;
import io.torvyn.processor.model.StageModel.Replicas;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline as a Mermaid diagram: stages with their copies, edges with the ownership that
 * crosses them, queues as dotted edges, and the bound on copies per element.
 *
 * <pre>
 * %% access-log: at most 3 payload copies per element
 * flowchart LR
 *   lines(["lines&lt;br/&gt;LogLines&lt;br/&gt;copies at most 1"])
 *   json["json&lt;br/&gt;ToJson&lt;br/&gt;copies at most 2"]
 *   lines --&gt;|borrowed| json
 *   json -.-&gt;|owned, queue 64 BLOCK| out
 * </pre>
 */
final class DiagramWriter {
  private final PipelineModel pipeline;

  DiagramWriter(PipelineModel pipeline) {
    this.pipeline = pipeline;
  }

  String write() {
    StringBuilder text = new StringBuilder(512);
    int bound = pipeline.copyBound();
    text.append("%% ").append(pipeline.name()).append(": at most ").append(bound);
    text.append(bound == 1 ? " payload copy" : " payload copies").append(" per element\n");
    text.append("flowchart LR\n");
    for (StageModel stage : pipeline.stages()) {
      text.append("  ").append(node(stage)).append('\n');
    }
    for (EdgeModel edge : pipeline.edges()) {
      text.append("  ").append(id(edge.from())).append(arrow(edge)).append(id(edge.to()));
      text.append('\n');
    }
    return text.toString();
  }

  private static String node(StageModel stage) {
    String label =
        stage.name()
            + "<br/>"
            + stage.component().type().simpleName()
            + "<br/>copies at most "
            + stage.copyBound()
            + (stage.component().proved() ? "" : ", guarded")
            + replicas(stage.replicas());
    String id = id(stage.name());
    return switch (stage.component().kind()) {
      case SOURCE -> id + "([\"" + label + "\"])";
      case FILTER, ROUTER -> id + "{{\"" + label + "\"}}";
      case AGGREGATOR -> id + "[[\"" + label + "\"]]";
      case SINK -> id + "[(\"" + label + "\")]";
      case PROCESSOR -> id + "[\"" + label + "\"]";
    };
  }

  private static String replicas(@Nullable Replicas replicas) {
    return replicas == null
        ? ""
        : "<br/>replicas "
            + replicas.count()
            + ", "
            + replicas.order().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String arrow(EdgeModel edge) {
    StringBuilder label = new StringBuilder();
    if (edge.deadLetter()) {
      label.append("failed, ");
    } else if (!edge.port().isEmpty()) {
      label.append(edge.port()).append(", ");
    }
    label.append(
        edge.ownership() == Ownership.NONE
            ? "metadata only"
            : edge.ownership().name().toLowerCase(Locale.ROOT));
    if (edge.copy()) {
      label.append(", copy");
    }
    QueueSettings queue = pipeline.stage(edge.to()).queue();
    if (queue != null) {
      label.append(", queue ").append(queue.depth()).append(' ').append(queue.overflow());
    }
    return (edge.queued() ? " -.->|" : " -->|") + label + "| ";
  }

  /** Mermaid stumbles over a node called {@code end}, so that every id has a prefix. */
  private static String id(String stage) {
    return "stage_" + stage;
  }
}
