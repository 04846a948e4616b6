package io.torvyn.monitor;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what another thread is going to do, and fails when it does not come. */
final class Until {
  private static final long LIMIT_SECONDS = 20;

  private Until() {}

  static void reached(String what, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!condition.call()) {
      if (System.nanoTime() - deadline > 0) {
        fail("did not come within " + LIMIT_SECONDS + " s: " + what);
      }
      LockSupport.parkNanos(100_000);
    }
  }
}
