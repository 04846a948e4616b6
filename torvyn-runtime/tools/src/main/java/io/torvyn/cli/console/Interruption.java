package io.torvyn.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What Ctrl+C does while something runs: it is told to end early, and the process waits until that
 * has said its last word.
 */
public final class Interruption implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook;

  /**
   * Begins to listen.
   *
   * @param stop tells what runs to end early; called by another thread, once
   */
  public Interruption(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              await();
            },
            "torvyn-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** It is over: the process may end now. */
  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      assert hook.isAlive() || over.getCount() == 0 : "the hook runs by itself";
    }
  }
}
