package io.torvyn.wired;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is going to do, and fails when it does not come. */
public final class Await {
  private static final long LIMIT = 20_000_000_000L;

  private Await() {}

  public static void until(String what, BooleanSupplier reached) {
    long deadline = System.nanoTime() + LIMIT;
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        fail("did not come within 20 s: " + what);
      }
      LockSupport.parkNanos(100_000);
    }
  }
}
