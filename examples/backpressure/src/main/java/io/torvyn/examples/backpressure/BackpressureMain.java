package io.torvyn.examples.backpressure;

import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * Runs a fast source against a slow sink and prints a picture of the queue between them, what
 * became of the elements, and the flow report. The picture depends on the machine; what stands
 * below it does not while the queue blocks.
 */
public final class BackpressureMain {
  /** The job is done. */
  static final int DONE = 0;

  /** The flow failed, as it does with {@link Overflow#ERROR}. */
  static final int FAILED = 1;

  /** The argument names no policy. */
  static final int USAGE = 2;

  /** How many elements the source makes. */
  static final int ELEMENTS = 320;

  private static final List<Overflow> POLICIES =
      List.of(Overflow.BLOCK, Overflow.DROP_OLDEST, Overflow.DROP_NEWEST, Overflow.ERROR);
  private static final Duration PAUSE = Duration.ofMillis(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
  private static final int WIDTH = 72;

  private BackpressureMain() {}

  /**
   * Runs the job. Ends the process with exit code 1 if the flow fails, with 2 if the argument is no
   * policy.
   *
   * @param args nothing, or what the queue does when it is full: {@code BLOCK}, {@code
   *     DROP_OLDEST}, {@code DROP_NEWEST} or {@code ERROR}; empty means {@code BLOCK}
   * @throws InterruptedException if somebody wants this thread to stop
   */
  public static void main(String[] args) throws InterruptedException {
    String policy = args.length == 0 || args[0] == null ? "" : args[0];
    int code = run(policy, System.out, System.err);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs the job.
   *
   * @param policy the name of a policy; empty for {@code BLOCK}
   * @param out receives the picture and the report
   * @param err receives one sentence if something is wrong
   * @return the exit code
   */
  static int run(String policy, PrintStream out, PrintStream err) throws InterruptedException {
    for (Overflow overflow : POLICIES) {
      if (overflow.name().equals(policy.isEmpty() ? Overflow.BLOCK.name() : policy)) {
        return run(overflow, out, err);
      }
    }
    err.println("'" + policy + "' is not one of " + POLICIES + ".");
    return USAGE;
  }

  private static int run(Overflow overflow, PrintStream out, PrintStream err)
      throws InterruptedException {
    FastSource source = new FastSource(ELEMENTS);
    SlowSink sink = new SlowSink(PAUSE);
    QueuePicture picture = new QueuePicture(Backpressure.DEPTH, WIDTH);
    int code = DONE;
    try (Host host = Host.create();
        Flow flow =
            BackpressurePipeline.builder()
                .source(source)
                .sink(sink)
                .sinkOptions(options -> options.overflow(overflow))
                .start(host)) {
      try {
        while (!flow.await(BETWEEN_LOOKS)) {
          picture.add(flow.report().queues().get(0).waiting());
        }
      } catch (FlowException e) {
        err.println(e.getMessage());
        code = FAILED;
      }
      out.println(
          overflow + ": at most " + picture.peak() + " waiting, held " + source.holds() + " times");
      out.print(picture.draw());
      out.println();
      out.printf(
          "%d made, %d delivered %s, the last one %d%n%n",
          flow.report().produced(),
          sink.delivered(),
          sink.inOrder() ? "in order" : "OUT OF ORDER",
          sink.last());
      out.print(flow.report());
    }
    return code;
  }
}
