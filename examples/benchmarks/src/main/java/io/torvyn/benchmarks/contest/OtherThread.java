package io.torvyn.benchmarks.contest;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** The second thread of a hand-off: kept between runs, and no reason to keep the process alive. */
public final class OtherThread implements AutoCloseable {
  private final ExecutorService executor;

  /** A plain thread of this name, made when it is first needed. */
  public OtherThread(String name) {
    this(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** A thread of the contender's own kind, made when it is first needed; it must be a daemon. */
  public OtherThread(ThreadFactory factory) {
    executor = Executors.newSingleThreadExecutor(factory);
  }

  /** Starts the consuming side; the caller then produces, and asks for the result. */
  public Future<Long> start(Callable<Long> consumer) {
    return executor.submit(consumer);
  }

  /** Ends the thread; a consumer that still waits is interrupted. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
