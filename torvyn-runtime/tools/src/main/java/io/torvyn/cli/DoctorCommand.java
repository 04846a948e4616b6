package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.doctor.Finding;
import io.torvyn.cli.doctor.Jdk;
import io.torvyn.cli.doctor.Memory;
import io.torvyn.cli.doctor.ProcessorSetup;
import io.torvyn.cli.pipelines.ClassPath;
import io.torvyn.cli.pipelines.Pipelines;
import io.torvyn.cli.report.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code torvyn doctor}: what is wrong with the set-up, and what to do about it. */
@Command(
    name = "doctor",
    description = {
      "Looks over the JDK, whether the processor ran, and the memory that pools may take.",
      "Exits with 1 if it finds a problem. The virtual machine it looks at is its own: give it",
      "your application's options in TORVYN_OPTS."
    })
final class DoctorCommand implements Callable<Integer> {
  @Option(
      names = {"-P", "--property"},
      paramLabel = "KEY=VALUE",
      description = "A setting of the pool, such as torvyn.pool.budget=67108864.")
  private Map<String, String> properties = new TreeMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; default text.")
  private Output.Format format = Output.Format.TEXT;

  @Mixin private ClassPath classPath = new ClassPath();
  @Mixin private Output output = new Output();

  DoctorCommand() {}

  /**
   * The JSON result.
   *
   * @param healthy whether nothing is a problem
   * @param findings in the order they were looked for
   */
  public record Diagnosis(boolean healthy, List<Finding> findings) {}

  @Override
  public Integer call() {
    Properties given = new Properties();
    given.putAll(properties);
    List<Finding> findings = new ArrayList<>(Jdk.look());
    try {
      findings.addAll(ProcessorSetup.look(classPath.entries(), this::generated));
      findings.addAll(Memory.look(given));
    } catch (IOException unreadable) {
      throw CommandFailure.failed(
          "the class path cannot be read: " + unreadable.getMessage() + "; build it anew",
          unreadable);
    } catch (IllegalArgumentException wrong) {
      throw CommandFailure.misused("--property: " + wrong.getMessage());
    }
    boolean healthy =
        findings.stream().noneMatch(finding -> finding.status() == Finding.Status.PROBLEM);
    if (format == Output.Format.JSON) {
      output.json(new Diagnosis(healthy, findings));
    } else {
      findings.forEach(finding -> output.text(text(finding, output.color())));
    }
    return healthy ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** The interfaces from which the pipelines of the class path were generated. */
  private Set<String> generated() {
    return Pipelines.on(classPath).all().stream()
        .map(found -> found.spec().declaredIn())
        .collect(Collectors.toSet());
  }

  private static String text(Finding finding, Color color) {
    String word =
        switch (finding.status()) {
          case OK -> color.good("ok      ");
          case WARNING -> color.doubtful("warning ");
          case PROBLEM -> color.bad("problem ");
        };
    String remedy = finding.remedy().isEmpty() ? "" : "        -> " + finding.remedy() + "\n";
    return word + finding.about() + ": " + finding.found() + "\n" + remedy;
  }
}
