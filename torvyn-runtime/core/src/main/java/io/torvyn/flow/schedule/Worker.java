package io.torvyn.flow.schedule;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One thread of a crew. */
public final class Worker implements Runnable {
  private static final int MOST_SPINS = 2_000;

  private final Crew crew;
  private final Waits waits;
  private volatile @Nullable Thread thread;
  private volatile boolean signalled;
  private volatile @Nullable Task current;

  /** Turns begun; together with {@link #current} it shows whether a turn goes on for long. */
  private volatile long turns;

  /** How often to look before parking; only the worker's own thread touches it. */
  private int spins;

  /** The next in the crew's list of idle workers; guarded by the crew's lock. */
  @Nullable Worker nextIdle;

  Worker(Crew crew, Waits waits) {
    this.crew = crew;
    this.waits = waits;
  }

  void start(ThreadFactory threads) {
    Thread made = threads.newThread(this);
    thread = made;
    made.start();
  }

  @Override
  public void run() {
    Task task = crew.take(this);
    while (task != null) {
      current = task;
      turns++;
      long wait = task.run();
      current = null;
      task = after(task, wait);
    }
  }

  private @Nullable Task after(Task task, long wait) {
    if (wait == Task.OVER) {
      task.end();
      crew.leave();
      return crew.take(this);
    }
    long now = System.nanoTime();
    if (wait == Task.AGAIN || !crew.sleep(task, wait, now)) {
      return crew.rotate(task, now);
    }
    return crew.take(this);
  }

  /** Sleeps until signalled, or until the given moment. Called by the worker's own thread. */
  void await(long until) {
    if (waits != Waits.PARK) {
      while (!signalled && until - System.nanoTime() > 0) {
        if (waits == Waits.YIELD) {
          Thread.yield();
        } else {
          Thread.onSpinWait();
        }
      }
      return;
    }
    for (int i = spins; i > 0 && !signalled; i--) {
      Thread.onSpinWait();
    }
    if (signalled) {
      return;
    }
    spins /= 2;
    long began = System.nanoTime();
    while (!signalled && (until == Long.MAX_VALUE || until - System.nanoTime() > 0)) {
      Crew.park(until);
    }
    // Work that came this soon would have been caught by looking around for a moment.
    if (signalled && System.nanoTime() - began < 100_000) {
      spins = MOST_SPINS;
    }
  }

  void signal() {
    signalled = true;
    LockSupport.unpark(thread);
  }

  void unsignal() {
    signalled = false;
  }

  /**
   * What the thread is running. Any thread may ask.
   *
   * @return the task whose turn it is, or null
   */
  public @Nullable Task current() {
    return current;
  }

  /**
   * How many turns the thread has begun. Any thread may ask.
   *
   * @return at least 0
   */
  public long turns() {
    return turns;
  }

  /**
   * The thread.
   *
   * @return null before it was made
   */
  public @Nullable Thread thread() {
    return thread;
  }
}
