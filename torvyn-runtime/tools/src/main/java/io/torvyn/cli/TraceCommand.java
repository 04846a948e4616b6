package io.torvyn.cli;

import io.torvyn.cli.console.CommandFailure;
import io.torvyn.cli.console.ExitCode;
import io.torvyn.cli.console.Interruption;
import io.torvyn.cli.console.Output;
import io.torvyn.cli.console.ResultFormat;
import io.torvyn.cli.pipelines.Draining;
import io.torvyn.cli.pipelines.PipelineChoice;
import io.torvyn.cli.trace.QueueWatch;
import io.torvyn.cli.trace.Recorder;
import io.torvyn.cli.trace.Trace;
import io.torvyn.cli.trace.TraceText;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code torvyn trace}: what happens to single elements, step by step. */
@Command(
    name = "trace",
    description = {
      "Runs a pipeline and shows the way of its first elements: each step with the owner and the",
      "state of the buffer, what was copied and why, and how long it took. Then it is drained."
    })
final class TraceCommand implements Callable<Integer> {
  private static final int MOST = 10_000;

  /** How often it is asked whether the elements have ended. */
  private static final Duration LOOK = Duration.ofMillis(20);

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many elements of the sources to trace, 1 to 10000; default 10.")
  private int limit;

  @Option(
      names = "--show-buffers",
      description = "Also show the life of each buffer: acquired, made, lent, given, released.")
  private boolean showBuffers;

  @Option(
      names = "--show-backpressure",
      description = {
        "Also show how many elements waited in each queue, and when a full one held its producer",
        "back."
      })
  private boolean showBackpressure;

  @Mixin private PipelineChoice pipeline = new PipelineChoice();
  @Mixin private Draining draining = new Draining();
  @Mixin private ResultFormat format = new ResultFormat();
  @Mixin private Output output = new Output();

  TraceCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    if (limit < 1 || limit > MOST) {
      throw CommandFailure.misused("--limit is " + limit + "; it must be 1 to " + MOST);
    }
    if (draining.seconds() < 1) {
      throw CommandFailure.misused(
          "--drain-limit is " + draining.seconds() + "; it must be at least 1");
    }
    format.claimOutput();
    GeneratedPipeline made = pipeline.make();
    QueueWatch queues = new QueueWatch(pipeline.spec());
    Recorder recorder = new Recorder(pipeline.spec(), limit, showBackpressure ? queues : null);
    try (Host host = pipeline.host(draining.settings(output));
        Flow flow = start(host, made, recorder)) {
      queues.watch(flow);
      Interruption ctrlC = new Interruption(() -> draining.interrupted(flow, output));
      try (ctrlC) {
        int code = await(flow, recorder);
        tell(recorder.trace(flow.report(), showBuffers));
        return code;
      }
    }
  }

  /** Whatever level the settings name, a trace needs every step. */
  private static Flow start(Host host, GeneratedPipeline made, Recorder recorder) {
    host.observe(recorder.observation());
    return PipelineChoice.start(host, made);
  }

  private int await(Flow flow, Recorder recorder) throws InterruptedException {
    try {
      boolean asked = false;
      while (!flow.await(LOOK)) {
        if (!asked && recorder.enough()) {
          asked = true;
          flow.drain();
        }
      }
    } catch (FlowException failure) {
      output.aside("torvyn: " + failure.getMessage());
      return ExitCode.FAILED;
    }
    return flow.state() == FlowState.COMPLETED ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void tell(Trace trace) {
    if (format.json()) {
      output.json(trace);
    } else {
      output.text(TraceText.of(trace, showBackpressure, output.color()));
    }
  }
}
