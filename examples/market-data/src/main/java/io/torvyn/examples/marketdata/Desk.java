package io.torvyn.examples.marketdata;

import io.torvyn.flow.UnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The one person who reads alerts: takes the first one and has no time for another until the market
 * has closed. This is why alerts pile up, and why the same ones do in every run. Any thread may
 * call it; no wait is longer than a minute.
 */
final class Desk {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final CountDownLatch busy = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * Takes an alert. Returns when there is time for another one.
   *
   * @throws InterruptedException if somebody wants this thread to stop
   * @throws UnavailableException if the market does not close
   */
  void take() throws InterruptedException {
    busy.countDown();
    await(closed, "the market did not close");
  }

  /**
   * Waits until the first alert is being read.
   *
   * @throws InterruptedException if somebody wants this thread to stop
   * @throws UnavailableException if no alert comes
   */
  void awaitBusy() throws InterruptedException {
    await(busy, "no alert came");
  }

  /** Says that the market has closed; whoever waits for that goes on. */
  void marketClosed() {
    closed.countDown();
  }

  private static void await(CountDownLatch latch, String otherwise) throws InterruptedException {
    if (!latch.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new UnavailableException(otherwise + " within " + LIMIT.toSeconds() + " s");
    }
  }
}
