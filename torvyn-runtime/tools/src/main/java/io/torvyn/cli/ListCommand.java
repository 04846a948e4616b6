package io.torvyn.cli;

import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.pipelines.ClassPath;
import io.torvyn.cli.pipelines.Pipelines;
import io.torvyn.cli.report.GraphText;
import io.torvyn.glue.spec.PipelineSpec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code torvyn list}: the pipelines of a class path. */
@Command(name = "list", description = "Lists the pipelines found on the class path.")
final class ListCommand implements Callable<Integer> {
  @Mixin private ClassPath classPath = new ClassPath();
  @Mixin private Output output = new Output();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; default text.")
  private Output.Format format = Output.Format.TEXT;

  ListCommand() {}

  /**
   * One pipeline in the JSON result.
   *
   * @param name the name in {@code @Pipeline}
   * @param declaredIn the interface it was declared in
   * @param stages how many stages it has
   * @param islands how many threads can work on it at once
   * @param copyBound the most payload copies one element can cost
   * @param proved whether every component was proved at compile time
   */
  public record Listed(
      String name, String declaredIn, int stages, int islands, int copyBound, boolean proved) {}

  /**
   * The JSON result.
   *
   * @param pipelines by name
   */
  public record Listing(List<Listed> pipelines) {}

  @Override
  public Integer call() {
    Pipelines pipelines = Pipelines.on(classPath);
    List<PipelineSpec> specs = pipelines.all().stream().map(Pipelines.Found::spec).toList();
    if (format == Output.Format.JSON) {
      output.json(new Listing(specs.stream().map(ListCommand::listed).toList()));
    } else if (specs.isEmpty()) {
      output.aside("torvyn: " + pipelines.noneFound());
    } else {
      output.text(GraphText.list(specs, output.color()));
    }
    return ExitCode.DONE;
  }

  private static Listed listed(PipelineSpec spec) {
    return new Listed(
        spec.name(),
        spec.declaredIn(),
        spec.stages().size(),
        spec.islands(),
        spec.copyBound(),
        GraphText.proved(spec));
  }
}
