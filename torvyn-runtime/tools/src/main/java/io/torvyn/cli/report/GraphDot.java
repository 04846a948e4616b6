package io.torvyn.cli.report;

import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageKind;
import io.torvyn.glue.spec.StageSpec;

/**
 * A pipeline as a Graphviz digraph: stages in one box per island, queued edges dashed.
 *
 * <pre>
 * digraph "access-log" {
 *   subgraph "cluster_0" {
 *     "lines" [label="lines\nLogLines\ncopies at most 2", shape=oval];
 *   }
 *   "lines" -&gt; "parse" [label="borrowed"];
 * }
 * </pre>
 */
public final class GraphDot {
  private GraphDot() {}

  /**
   * Draws.
   *
   * @param spec the pipeline
   * @return text for {@code dot}
   */
  public static String of(PipelineSpec spec) {
    StringBuilder text = new StringBuilder(512);
    text.append("digraph ").append(quoted(spec.name())).append(" {\n");
    text.append("  rankdir=LR;\n  label=");
    text.append(quoted(spec.name() + ": at most " + spec.copyBound() + " payload copies"));
    text.append(";\n");
    for (int island = 0; island < spec.islands(); island++) {
      text.append("  subgraph ").append(quoted("cluster_" + island)).append(" {\n");
      text.append("    label=").append(quoted("island " + island)).append(";\n");
      for (StageSpec stage : spec.stages()) {
        if (stage.island() == island) {
          node(text, stage);
        }
      }
      text.append("  }\n");
    }
    for (EdgeSpec edge : spec.edges()) {
      edge(text, edge);
    }
    return text.append("}\n").toString();
  }

  private static void node(StringBuilder text, StageSpec stage) {
    String component = stage.component().substring(stage.component().lastIndexOf('.') + 1);
    String label = stage.name() + "\n" + component + "\ncopies at most " + stage.copyBound();
    text.append("    ").append(quoted(stage.name()));
    text.append(" [label=").append(quoted(stage.proved() ? label : label + ", guarded"));
    text.append(", shape=").append(shape(stage.kind())).append("];\n");
  }

  private static void edge(StringBuilder text, EdgeSpec edge) {
    String start = edge.deadLetter() ? "failed, " : edge.port().isEmpty() ? "" : edge.port() + ", ";
    String queue = edge.queue() == null ? "" : ", queue " + GraphText.queue(edge);
    text.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
    text.append(" [label=").append(quoted(start + GraphText.ownership(edge) + queue));
    text.append(queue.isEmpty() ? "];\n" : ", style=dashed];\n");
  }

  private static String shape(StageKind kind) {
    return switch (kind) {
      case SOURCE -> "oval";
      case FILTER, ROUTER -> "hexagon";
      case AGGREGATOR -> "box3d";
      case SINK -> "cylinder";
      case PROCESSOR -> "box";
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
