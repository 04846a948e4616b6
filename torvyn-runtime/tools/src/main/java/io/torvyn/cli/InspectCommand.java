package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.pipelines.ClassPath;
import io.torvyn.cli.pipelines.Pipelines;
import io.torvyn.cli.report.GraphDot;
import io.torvyn.cli.report.GraphSvg;
import io.torvyn.cli.report.GraphText;
import io.torvyn.cli.running.ProcessReading;
import io.torvyn.cli.running.RunningHosts;
import io.torvyn.cli.running.RunningText;
import io.torvyn.glue.spec.PipelineSpec;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code torvyn inspect}: a pipeline's graph as declared and proved, or the flows of a process. */
@Command(
    name = "inspect",
    description = {
      "Shows a pipeline: its stages, who owns what on each edge, and the copy bound. With --pid it",
      "shows the hosts and flows of a process that runs."
    })
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

  @Parameters(
      paramLabel = "PIPELINE",
      arity = "0..1",
      description = "The name in @Pipeline. Can be left out with --pid.")
  private @Nullable String pipeline;

  @Option(
      names = "--pid",
      paramLabel = "PID",
      description = {
        "Show the hosts of this process instead, which registers them by HostBean of",
        "torvyn-monitor; with PIPELINE only its flows, and their reports. text or json."
      })
  private @Nullable Long pid;

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
    if (pid != null) {
      running(pid);
    } else {
      graph();
    }
    return ExitCode.DONE;
  }

  private void running(long process) {
    if (format != Form.TEXT && format != Form.JSON) {
      throw CommandFailure.misused(
          "a process does not show the graphs of its pipelines: --pid gives text or json. Leave"
              + " --pid out, and say with --class-path where the pipeline is");
    }
    ProcessReading reading = RunningHosts.of(process, Optional.ofNullable(pipeline));
    if (format == Form.JSON) {
      output.json(reading);
    } else {
      output.text(RunningText.of(reading, output.color()));
    }
  }

  private void graph() {
    if (pipeline == null) {
      throw CommandFailure.misused(
          "name a PIPELINE, or a process that runs with --pid; 'torvyn list' shows the pipelines");
    }
    PipelineSpec spec = Pipelines.on(classPath).named(pipeline).spec();
    switch (format) {
      case TEXT -> output.text(GraphText.of(spec, output.color()));
      case JSON -> output.json(spec);
      case MERMAID -> output.text(spec.diagram());
      case DOT -> output.text(GraphDot.of(spec));
      case SVG -> output.text(GraphSvg.of(spec));
    }
  }
}
