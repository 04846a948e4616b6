package io.torvyn.examples.accesslog;

import io.torvyn.examples.accesslog.input.LogInput;
import io.torvyn.examples.accesslog.input.Progress;
import io.torvyn.examples.accesslog.metrics.ScrapeEndpoint;
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

  private static final int MOST_PORTS = 65_535;

  static final int TOP_SERVED = 10;
  static final int TOP_FAILED = 5;

  private AccessLogMain() {}

  /**
   * Runs the job on the sample, or on the file that is named. Ends the process with exit code 1 if
   * the log cannot be read to its end, with 2 if it cannot be opened, or metrics cannot be served.
   *
   * @param args nothing, or the path of a plain or gzip-compressed access log, an empty path
   *     meaning the sample; and then the port of the loopback interface on which {@code /metrics}
   *     is served while the job runs, an empty one meaning none
   * @throws InterruptedException if somebody wants this thread to stop
   */
  public static void main(String[] args) throws InterruptedException {
    Progress progress = Progress.onTerminal();
    int code = run(argument(args, 0), argument(args, 1), System.out, System.err, progress);
    if (code != DONE) {
      System.exit(code);
    }
  }

  private static String argument(String[] args, int index) {
    return args.length <= index || args[index] == null ? "" : args[index];
  }

  /**
   * Runs the job.
   *
   * @param path the log to read; empty for the sample
   * @param port where metrics are served; empty for nowhere
   * @param out receives the tables and the flow report
   * @param err receives one sentence if something is wrong
   * @param progress shows how far reading got
   * @return the exit code
   */
  static int run(String path, String port, PrintStream out, PrintStream err, Progress progress)
      throws InterruptedException {
    if (!port.matches("\\d{0,5}") || !port.isEmpty() && Integer.parseInt(port) > MOST_PORTS) {
      err.println("'" + port + "' is no port: give a number from 0 to " + MOST_PORTS + ".");
      return NO_INPUT;
    }
    try (LogInput log =
        path.isEmpty() ? LogInput.sample(progress) : LogInput.file(Path.of(path), progress)) {
      return read(log, port, out, err, progress);
    } catch (IOException e) {
      err.println(e.getMessage());
      return NO_INPUT;
    } catch (InvalidPathException e) {
      err.println("'" + path + "' is not a path: " + e.getReason() + ".");
      return NO_INPUT;
    }
  }

  private static int read(
      LogInput log, String port, PrintStream out, PrintStream err, Progress progress)
      throws InterruptedException, IOException {
    try (Host host = Host.create();
        ScrapeEndpoint metrics =
            port.isEmpty() ? null : ScrapeEndpoint.open(host, Integer.parseInt(port));
        Flow flow = start(host, log, out)) {
      int code = DONE;
      if (metrics != null) {
        err.println("Metrics at http://localhost:" + metrics.port() + "/metrics");
      }
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

  private static Flow start(Host host, LogInput log, PrintStream out) {
    return AccessLogPipeline.builder()
        .lines(new LogLines(log))
        .parse(new ParseLine())
        .visits(new WithoutProbes())
        .paths(new StripQuery())
        .statuses(new StatusCounts())
        .outcome(new ByOutcome())
        .served(new TopPaths("Top paths", TOP_SERVED))
        .failed(new TopPaths("Failing paths", TOP_FAILED))
        .print(new PrintRows(out))
        .start(host);
  }
}
