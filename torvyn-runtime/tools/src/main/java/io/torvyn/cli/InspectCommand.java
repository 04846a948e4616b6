package io.torvyn.cli;

import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.pipelines.ClassPath;
import io.torvyn.cli.pipelines.Pipelines;
import io.torvyn.cli.report.GraphDot;
import io.torvyn.cli.report.GraphSvg;
import io.torvyn.cli.report.GraphText;
import io.torvyn.glue.spec.PipelineSpec;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code torvyn inspect}: a pipeline's graph as it was declared and proved. */
@Command(
    name = "inspect",
    description = "Shows a pipeline: its stages, who owns what on each edge, and the copy bound.")
final class InspectCommand implements Callable<Integer> {
  /** Forms a graph can take. */
  enum Form {
    /** A table for people. */
    TEXT,
    /** The specification as one object. */
    JSON,
    /** A Mermaid flowchart. */
    MERMAID,
    /** A Graphviz digraph. */
    DOT,
    /** A picture. */
    SVG
  }

  @Parameters(paramLabel = "PIPELINE", description = "The name in @Pipeline.")
  private String pipeline = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, mermaid, dot or svg; default text.")
  private Form format = Form.TEXT;

  @Mixin private ClassPath classPath = new ClassPath();
  @Mixin private Output output = new Output();

  InspectCommand() {}

  @Override
  public Integer call() {
    PipelineSpec spec = Pipelines.on(classPath).named(pipeline).spec();
    switch (format) {
      case TEXT -> output.text(GraphText.of(spec, output.color()));
      case JSON -> output.json(spec);
      case MERMAID -> output.text(spec.diagram());
      case DOT -> output.text(GraphDot.of(spec));
      case SVG -> output.text(GraphSvg.of(spec));
    }
    return ExitCode.DONE;
  }
}
