package io.torvyn.cli.report;

import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pipelines as tables: one line per pipeline, or one per stage and edge. */
public final class GraphText {
  private GraphText() {}

  /**
   * Whether every component was proved.
   *
   * @param spec a pipeline
   * @return false if one runs with guarded handles
   */
  public static boolean proved(PipelineSpec spec) {
    return spec.stages().stream().allMatch(StageSpec::proved);
  }

  /**
   * Pipelines, one per line.
   *
   * @param specs the pipelines
   * @param color when to colour
   * @return lines under a heading
   */
  public static String list(List<PipelineSpec> specs, Color color) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("pipeline", "stages", "islands", "copies at most", "proved", "declared in"));
    for (PipelineSpec spec : specs) {
      rows.add(
          List.of(
              spec.name(),
              Integer.toString(spec.stages().size()),
              Integer.toString(spec.islands()),
              Integer.toString(spec.copyBound()),
              proved(spec) ? "yes" : "in part",
              spec.declaredIn()));
    }
    return Table.of(rows, "", color);
  }

  /**
   * One pipeline.
   *
   * @param spec the pipeline
   * @param color when to colour
   * @return its stages, its edges with the ownership that crosses them, and the bound on copies
   */
  public static String of(PipelineSpec spec, Color color) {
    StringBuilder text = new StringBuilder(512);
    text.append(color.strong(spec.name())).append(", declared in ").append(spec.declaredIn());
    text.append(", ").append(counted(spec.islands(), "island", "islands")).append('\n');
    text.append(Table.of(stages(spec), "  ", color)).append('\n');
    text.append(Table.of(edges(spec), "  ", color)).append('\n');
    text.append("  an element costs at most ");
    text.append(counted(spec.copyBound(), "payload copy", "payload copies")).append('\n');
    if (!proved(spec)) {
      text.append("  guarded stages were not proved at compile time: their handles check each");
      text.append(" access\n");
    }
    return text.toString();
  }

  private static List<List<String>> stages(PipelineSpec spec) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("stage", "kind", "component", "island", "takes", "copies at most", "", "on error"));
    for (StageSpec stage : spec.stages()) {
      List<String> remarks = new ArrayList<>();
      if (!stage.proved()) {
        remarks.add("guarded");
      }
      if (stage.blocking()) {
        remarks.add("blocking");
      }
      rows.add(
          List.of(
              stage.name(),
              stage.kind().name().toLowerCase(Locale.ROOT),
              stage.component(),
              Integer.toString(stage.island()),
              takes(stage, spec),
              Integer.toString(stage.copyBound()),
              String.join(", ", remarks),
              stage.onError().policy()));
    }
    return rows;
  }

  private static String takes(StageSpec stage, PipelineSpec spec) {
    if (spec.edges().stream().noneMatch(edge -> edge.to().equals(stage.name()))) {
      return "-";
    }
    if (stage.metadataOnly()) {
      return "metadata";
    }
    return stage.ownsInput() ? "owned" : "borrowed";
  }

  private static List<List<String>> edges(PipelineSpec spec) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("edge", "ownership", "queue"));
    for (EdgeSpec edge : spec.edges()) {
      rows.add(List.of(name(edge), ownership(edge), edge.queue() == null ? "" : queue(edge)));
    }
    return rows;
  }

  private static String name(EdgeSpec edge) {
    String from = edge.from();
    if (edge.deadLetter()) {
      from += " (failed)";
    } else if (!edge.port().isEmpty()) {
      from += "." + edge.port();
    }
    return from + " -> " + edge.to();
  }

  /** What crosses an edge, as all forms name it. */
  static String ownership(EdgeSpec edge) {
    String what = edge.ownership().equals("none") ? "metadata only" : edge.ownership();
    return edge.copy() ? what + ", a copy" : what;
  }

  /** An edge's queue in a few words; empty for none. */
  static String queue(EdgeSpec edge) {
    QueueSpec queue = edge.queue();
    if (queue == null) {
      return "";
    }
    String rate = queue.perSecond() == 0 ? "" : ", " + queue.perSecond() + "/s";
    return queue.depth() + " " + queue.overflow() + rate;
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
