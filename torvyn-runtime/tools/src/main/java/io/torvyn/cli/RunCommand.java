package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.console.ProgressLine;
import io.torvyn.cli.console.ResultFormat;
import io.torvyn.cli.pipelines.Draining;
import io.torvyn.cli.pipelines.PipelineChoice;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
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

  @Mixin private PipelineChoice pipeline = new PipelineChoice();
  @Mixin private Draining draining = new Draining();
  @Mixin private ResultFormat format = new ResultFormat();
  @Mixin private Output output = new Output();

  private final ProgressLine progress = ProgressLine.onTerminal();
  private boolean reported;

  RunCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    if (seconds < 0 || draining.seconds() < 1) {
      throw CommandFailure.misused("--for must be at least 0 and --drain-limit at least 1");
    }
    format.claimOutput();
    GeneratedPipeline made = pipeline.make();
    try (Host host = pipeline.host(draining.settings(output));
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
      boolean asked = false;
      while (!flow.await(LOOK)) {
        double passed = (System.nanoTime() - began) / 1e9;
        if (seconds > 0 && passed >= seconds && !asked) {
          asked = true;
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
    draining.interrupted(flow, output);
    try {
      flow.await(Duration.ofSeconds(draining.seconds()).plus(CANCELLING));
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
    if (format.json()) {
      output.json(flow.report());
    } else {
      output.text(flow.report().toString());
    }
  }
}
