package io.torvyn.examples.marketdata;

import io.torvyn.examples.marketdata.feed.Exchange;
import io.torvyn.examples.marketdata.feed.Session;
import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.io.Framing;
import io.torvyn.io.net.TcpClientSource;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/**
 * Follows a trading session over TCP and prints the first alert, the order books at its end, the
 * alerts that were left by then, and the flow report. An exchange on the loopback interface sends
 * the session.
 */
public final class MarketDataMain {
  /** The job is done. */
  static final int DONE = 0;

  /** The feed broke off, or there is no port to send it over. */
  static final int FAILED = 1;

  private static final long SEED = 2026;
  private static final int STEPS = 40_000;
  private static final int LENGTH_BYTES = 2;
  private static final int LONGEST_MESSAGE = 64;
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private MarketDataMain() {}

  /**
   * Runs the job. Ends the process with exit code 1 if it fails.
   *
   * @param args nothing
   * @throws InterruptedException if somebody wants this thread to stop
   */
  public static void main(String[] args) throws InterruptedException {
    Desk desk = new Desk();
    int code = run(desk, session(desk), System.out, System.err);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /**
   * The session that is followed: the opening, and the rest as soon as the desk is busy.
   *
   * @param desk who reads the alerts
   * @return what the exchange sends, the same bytes each time
   */
  static Exchange.Script session(Desk desk) {
    Session session = new Session(SEED);
    return out -> {
      session.writeOpening(out);
      desk.awaitBusy();
      session.writeTo(out, STEPS);
    };
  }

  /**
   * Runs the job.
   *
   * @param desk who reads the alerts
   * @param script what the exchange sends
   * @param out receives alerts, books and the flow report
   * @param err receives one sentence if something is wrong
   * @return the exit code
   */
  static int run(Desk desk, Exchange.Script script, PrintStream out, PrintStream err)
      throws InterruptedException {
    try (Exchange exchange = new Exchange(script)) {
      return follow(exchange, desk, out, err);
    } catch (IOException e) {
      err.println("no exchange: " + e.getMessage());
      return FAILED;
    }
  }

  private static int follow(Exchange exchange, Desk desk, PrintStream out, PrintStream err)
      throws InterruptedException {
    Framing framing = Framing.lengthPrefix(LENGTH_BYTES).limit(LONGEST_MESSAGE);
    try (Host host = Host.create();
        Flow flow =
            MarketDataPipeline.builder()
                .feed(TcpClientSource.to(exchange.address(), framing).silenceTimeout(SILENCE))
                .decode(new DecodeInPlace())
                .books(new BookBuilder())
                .sort(new BySort())
                .print(new PrintBooks(out, desk))
                .pager(new Pager(out, desk))
                .start(host)) {
      int code = DONE;
      try {
        flow.await();
      } catch (FlowException e) {
        err.println(e.getMessage());
        code = FAILED;
      }
      out.println();
      out.print(flow.report());
      return code;
    }
  }
}
