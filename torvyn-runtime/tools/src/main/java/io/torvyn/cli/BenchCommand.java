package io.torvyn.cli;

import io.torvyn.cli.bench.BenchResult;
import io.torvyn.cli.bench.BenchRun;
import io.torvyn.cli.bench.compare.Baselines;
import io.torvyn.cli.bench.compare.Comparison;
import io.torvyn.cli.bench.compare.KeptResult;
import io.torvyn.cli.bench.form.BenchForms;
import io.torvyn.cli.bench.form.ReportFile;
import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Interruption;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.console.ProgressLine;
import io.torvyn.cli.pipelines.PipelineChoice;
import io.torvyn.cli.report.Words;
import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code torvyn bench}: what an element of a pipeline costs in time, copies and memory. */
@Command(
    name = "bench",
    description = {
      "Runs a pipeline again and again for a while and says what an element costs: time, copies by",
      "boundary and reason, memory. Ctrl+C ends it early and prints what was found so far."
    })
final class BenchCommand implements Callable<Integer> {
  private static final Duration DRAINING = Duration.ofSeconds(10);

  @Option(
      names = "--duration",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long to measure; default 10.")
  private double duration;

  @Option(
      names = "--warmup",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long to run before, at most as long as --duration; default 5.")
  private double warmup;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = {
        "Also write the result to a file: .txt, .md, .json, or .html for a page with pictures.",
        "Can be given several times."
      })
  private List<Path> reports = new ArrayList<>();

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      description = "Keep the result under a name, as .torvyn/bench/NAME.json.")
  private @Nullable String baseline;

  @Option(
      names = "--compare",
      paramLabel = "NAME|FILE",
      description = "Compare with a result that was kept; exit with 3 if something got worse.")
  private @Nullable String compare;

  @Option(
      names = "--threshold",
      paramLabel = "PERCENT",
      defaultValue = "10",
      description = "How much worse a figure may be; default 10.")
  private double threshold;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; default text.")
  private Output.Format format = Output.Format.TEXT;

  @Mixin private PipelineChoice pipeline = new PipelineChoice();
  @Mixin private Output output = new Output();

  private final ProgressLine progress = ProgressLine.onTerminal();

  BenchCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    check();
    List<ReportFile> files = new ArrayList<>();
    reports.forEach(file -> files.add(ReportFile.at("--report", file)));
    Optional<KeptResult> before =
        Optional.ofNullable(compare)
            .map(given -> KeptResult.read(Baselines.find(given), pipeline.spec().name()));
    if (baseline != null) {
      files.add(Baselines.file(baseline));
    }
    System.setOut(System.err); // what components print is not the result
    pipeline.make(); // says what is wrong with it before a host is made
    try (Host host = pipeline.host(settings())) {
      BenchRun run = new BenchRun(host, this::next, warmup, duration, this::show);
      Interruption ctrlC = new Interruption(run::stop);
      try (ctrlC) {
        return tell(measure(run), files, before);
      }
    }
  }

  private HostSettings.Builder settings() {
    return HostSettings.builder()
        .observe(Observation.of(Level.PRODUCTION))
        .drainLimit(DRAINING)
        .onWarning(output::aside);
  }

  private Flow next(Host host) {
    return PipelineChoice.start(host, pipeline.make());
  }

  private void show(double done, String text) {
    progress.show(String.format(Locale.ROOT, "%3.0f %%  %s", 100 * Math.min(1, done), text));
  }

  private BenchResult measure(BenchRun run) throws InterruptedException {
    try {
      return run.run(command())
          .orElseThrow(
              () -> CommandFailure.misused("ended while it was warming up; nothing was measured"));
    } catch (FlowException failure) {
      throw CommandFailure.failed(failure.getMessage() + "; nothing was measured", failure);
    } finally {
      progress.clear();
    }
  }

  /** What repeats the measurement. */
  private String command() {
    StringBuilder text = new StringBuilder("torvyn bench ").append(pipeline.name());
    text.append(" --duration ").append(Words.exact(duration));
    text.append(" --warmup ").append(Words.exact(warmup));
    pipeline
        .properties()
        .forEach((key, value) -> text.append(" -P ").append(key).append('=').append(value));
    return text.toString();
  }

  private int tell(BenchResult result, List<ReportFile> files, Optional<KeptResult> before) {
    files.forEach(file -> file.write(result));
    if (format == Output.Format.JSON) {
      output.json(result);
    } else {
      output.text(BenchForms.text(result));
    }
    if (before.isEmpty()) {
      return ExitCode.DONE;
    }
    KeptResult kept = before.get();
    if (!kept.machine().equals(result.machine())) {
      output.aside("torvyn: measured elsewhere then: " + kept.machine());
    }
    Comparison found = Comparison.of("'" + compare + "'", kept, KeptResult.of(result), threshold);
    output.aside(found.text());
    return found.regressed() ? ExitCode.REGRESSION : ExitCode.DONE;
  }

  private void check() {
    if (!(duration > 0 && warmup >= 0 && threshold >= 0)) {
      throw CommandFailure.misused(
          "--duration must be more than 0, --warmup and --threshold at least 0");
    }
    if (duration < warmup) {
      throw CommandFailure.misused(
          "--duration "
              + duration
              + " is shorter than --warmup "
              + warmup
              + ": measure at least as long as you warm up, or give a shorter --warmup");
    }
  }
}
