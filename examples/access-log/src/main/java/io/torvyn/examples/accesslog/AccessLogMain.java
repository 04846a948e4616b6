package io.torvyn.examples.accesslog;

import io.torvyn.examples.accesslog.input.LogInput;
import io.torvyn.examples.accesslog.input.Progress;
import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Reads an access log and prints what was asked for most, what failed, and what it cost in copies.
 * The output depends on the log alone: no times, so that it can be compared.
 */
public final class AccessLogMain {
  /** The job is done. */
  static final int DONE = 0;

  /** The log could be opened, but not read to its end. */
  static final int FAILED = 1;

  /** The log could not be opened. */
  static final int NO_INPUT = 2;

  static final int TOP_SERVED = 10;
  static final int TOP_FAILED = 5;

  private AccessLogMain() {}

  /**
   * Runs the job on the sample, or on the file that is named. Ends the process with exit code 1 if
   * the log cannot be read to its end, with 2 if it cannot be opened.
   *
   * @param args nothing, or the path of a plain or gzip-compressed access log; an empty path means
   *     the sample
   * @throws InterruptedException if somebody wants this thread to stop
   */
  public static void main(String[] args) throws InterruptedException {
    String path = args.length == 0 || args[0] == null ? "" : args[0];
    int code = run(path, System.out, System.err, Progress.onTerminal());
    if (code != DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs the job.
   *
   * @param path the log to read; empty for the sample
   * @param out receives the tables and the flow report
   * @param err receives one sentence if something is wrong
   * @param progress shows how far reading got
   * @return the exit code
   */
  static int run(String path, PrintStream out, PrintStream err, Progress progress)
      throws InterruptedException {
    try (LogInput log =
        path.isEmpty() ? LogInput.sample(progress) : LogInput.file(Path.of(path), progress)) {
      return read(log, out, err, progress);
    } catch (IOException e) {
      err.println(e.getMessage());
      return NO_INPUT;
    } catch (InvalidPathException e) {
      err.println("'" + path + "' is not a path: " + e.getReason() + ".");
      return NO_INPUT;
    }
  }

  private static int read(LogInput log, PrintStream out, PrintStream err, Progress progress)
      throws InterruptedException {
    try (Host host = Host.create();
        Flow flow =
            AccessLogPipeline.builder()
                .lines(new LogLines(log))
                .parse(new ParseLine())
                .visits(new WithoutProbes())
                .paths(new StripQuery())
                .statuses(new StatusCounts())
                .outcome(new ByOutcome())
                .served(new TopPaths("Top paths", TOP_SERVED))
                .failed(new TopPaths("Failing paths", TOP_FAILED))
                .print(new PrintRows(out))
                .start(host)) {
      int code = DONE;
      try {
        flow.await();
      } catch (FlowException e) {
        progress.clear();
        err.println(e.getCause() instanceof IOException read ? read.getMessage() : e.getMessage());
        code = FAILED;
      }
      out.println();
      out.print(flow.report());
      return code;
    }
  }
}
