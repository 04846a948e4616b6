package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.console.ProgressLine;
import io.torvyn.cli.pipelines.PipelineChoice;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.host.QueueReport;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code torvyn run}: one flow of a pipeline, until its sources are exhausted. A signal to end
 * drains it first; either way the report is printed once.
 */
@Command(
    name = "run",
    description = {
      "Runs a pipeline until its sources are exhausted, and prints the report.",
      "Ctrl+C drains it: what is on its way is brought to its end."
    })
final class RunCommand implements Callable<Integer> {
  /** What the host gets beyond its limit for draining, to cancel and take every buffer back. */
  private static final Duration CANCELLING = Duration.ofSeconds(5);

  /** How often the clock is looked at. */
  private static final Duration LOOK = Duration.ofMillis(100);

  @Option(
      names = "--for",
      paramLabel = "SECONDS",
      description = "Drain after so many seconds. Without it, sources decide.")
  private long seconds;

  @Option(
      names = "--drain-limit",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long draining may take before the flow is cancelled; default 5.")
  private long drainLimit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text or json; default text. With json the result has standard output for itself: what",
        "components print there goes to standard error."
      })
  private Output.Format format = Output.Format.TEXT;

  @Mixin private PipelineChoice pipeline = new PipelineChoice();
  @Mixin private Output output = new Output();

  private final ProgressLine progress = ProgressLine.onTerminal();
  private boolean reported;

  RunCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    if (seconds < 0 || drainLimit < 1) {
      throw CommandFailure.misused("--for must be at least 0 and --drain-limit at least 1");
    }
    if (format == Output.Format.JSON) {
      System.setOut(System.err);
    }
    GeneratedPipeline made = pipeline.make();
    Duration limit = Duration.ofSeconds(drainLimit);
    try (Host host =
            pipeline.host(
                HostSettings.builder()
                    .drainLimit(limit)
                    .shutdownLimit(limit)
                    .onWarning(output::aside));
        Flow flow = PipelineChoice.start(host, made)) {
      Thread interrupted = new Thread(() -> drainInterrupted(flow), "torvyn-interrupted");
      Runtime.getRuntime().addShutdownHook(interrupted);
      int code = await(flow);
      report(flow);
      try {
        Runtime.getRuntime().removeShutdownHook(interrupted);
      } catch (IllegalStateException shuttingDown) {
        // The virtual machine says with its own exit code which signal ended it.
        return ExitCode.INTERRUPTED;
      }
      return code;
    }
  }

  private String describe(Flow flow, double passed) {
    FlowReport now = flow.report();
    StringBuilder text = new StringBuilder(80);
    text.append(
        String.format(
            Locale.ROOT,
            "%,d elements, %,.0f a second, %,d bytes",
            now.produced(),
            now.produced() / passed,
            now.copies().amplification().bytesProduced()));
    for (QueueReport queue : now.queues()) {
      text.append(", ").append(queue.waiting()).append('/').append(queue.depth());
      text.append(" before ").append(queue.to());
    }
    if (seconds > 0) {
      text.append(String.format(Locale.ROOT, ", %.0f of %d s", passed, seconds));
    }
    return text.toString();
  }

  private int await(Flow flow) throws InterruptedException {
    try {
      long began = System.nanoTime();
      boolean draining = false;
      while (!flow.await(LOOK)) {
        double passed = (System.nanoTime() - began) / 1e9;
        if (seconds > 0 && passed >= seconds && !draining) {
          draining = true;
          flow.drain();
        }
        if (progress.shown()) {
          progress.show(describe(flow, passed));
        }
      }
    } catch (FlowException failure) {
      progress.clear();
      output.aside("torvyn: " + failure.getMessage());
      return ExitCode.FAILED;
    }
    progress.clear();
    return flow.state() == FlowState.COMPLETED ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** Runs as a shutdown hook, beside the thread that waits in {@link #await(Flow)}. */
  private void drainInterrupted(Flow flow) {
    output.aside("torvyn: interrupted, draining for at most " + drainLimit + " s");
    flow.drain();
    try {
      flow.await(Duration.ofSeconds(drainLimit).plus(CANCELLING));
    } catch (FlowException failure) {
      // The waiting thread says so, and the report says it again.
      assert flow.state().ended();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    report(flow);
  }

  /** Whoever comes second waits until the first has printed, so that nothing is cut off. */
  private synchronized void report(Flow flow) {
    if (reported) {
      return;
    }
    reported = true;
    if (format == Output.Format.JSON) {
      output.json(flow.report());
    } else {
      output.text(flow.report().toString());
    }
  }
}
