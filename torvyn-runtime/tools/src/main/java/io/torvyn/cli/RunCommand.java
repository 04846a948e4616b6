package io.torvyn.cli;

import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.PipelineEntry;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "PIPELINE",
      description = "The name in @Pipeline. Its components need constructors without parameters.")
  private String pipeline = "";

  @Option(
      names = {"-P", "--property"},
      paramLabel = "KEY=VALUE",
      description = {
        "A setting of the host, its pool or a stage, such as torvyn.host.threads=2",
        "or torvyn.pool.budget=67108864. Can be given several times."
      })
  private Map<String, String> properties = new TreeMap<>();

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

  @Mixin private ClassPath classPath = new ClassPath();
  @Mixin private Output output = new Output();

  private boolean reported;

  RunCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    if (seconds < 0 || drainLimit < 1) {
      throw CommandFailure.misused("--for must be at least 0 and --drain-limit at least 1");
    }
    PipelineEntry entry = Pipelines.on(classPath).named(pipeline).entry();
    if (format == Output.Format.JSON) {
      System.setOut(System.err);
    }
    Thread.currentThread().setContextClassLoader(entry.getClass().getClassLoader());
    GeneratedPipeline made = make(entry);
    try (Host host = host();
        Flow flow = start(host, made)) {
      Thread interrupted = new Thread(() -> drainInterrupted(flow), "torvyn-interrupted");
      Runtime.getRuntime().addShutdownHook(interrupted);
      int code = await(flow);
      report(flow);
      try {
        Runtime.getRuntime().removeShutdownHook(interrupted);
      } catch (IllegalStateException shuttingDown) {
        // The virtual machine says with its own exit code which signal ended it.
        return Torvyn.INTERRUPTED;
      }
      return code;
    }
  }

  private GeneratedPipeline make(PipelineEntry entry) {
    try {
      return entry.create();
    } catch (IllegalStateException needsMore) {
      throw CommandFailure.misused(String.valueOf(needsMore.getMessage()));
    } catch (RuntimeException | LinkageError thrown) {
      throw CommandFailure.failed(
          "a component of '" + pipeline + "' could not be made: " + thrown, thrown);
    }
  }

  private Host host() {
    Properties given = new Properties();
    given.putAll(properties);
    Duration limit = Duration.ofSeconds(drainLimit);
    try {
      return Host.create(
          HostSettings.builder()
              .drainLimit(limit)
              .shutdownLimit(limit)
              .onWarning(output::aside)
              .properties(given)
              .build());
    } catch (IllegalArgumentException wrong) {
      throw CommandFailure.misused("--property: " + wrong.getMessage());
    }
  }

  private static Flow start(Host host, GeneratedPipeline made) {
    try {
      return host.start(made);
    } catch (IllegalArgumentException wrong) {
      throw CommandFailure.misused(String.valueOf(wrong.getMessage()));
    }
  }

  private int await(Flow flow) throws InterruptedException {
    try {
      if (seconds > 0 && !flow.await(Duration.ofSeconds(seconds))) {
        flow.drain();
      }
      flow.await();
    } catch (FlowException failure) {
      output.aside("torvyn: " + failure.getMessage());
      return Torvyn.FAILED;
    }
    return flow.state() == FlowState.COMPLETED ? Torvyn.DONE : Torvyn.FAILED;
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
