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

  /** When the current turn began, on the clock of {@link System#nanoTime()}. */
  private volatile long since;

  /** Somebody is deciding whether to interrupt; the turn does not end before that is settled. */
  private volatile boolean interrupting;

  /** Leaves after the current turn, because another thread has taken its place. */
  private volatile boolean retired;

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
    long now = System.nanoTime();
    while (task != null) {
      since = now;
      current = task;
      long wait = task.run();
      current = null;
      while (interrupting) {
        Thread.onSpinWait();
      }
      Thread.interrupted(); // an interrupt was meant for that turn, not for the next task
      now = System.nanoTime();
      task = after(task, wait, now);
    }
    crew.left(this);
  }

  private @Nullable Task after(Task task, long wait, long now) {
    if (wait == Task.OVER) {
      task.end();
      crew.leave();
      return next();
    }
    if (wait != Task.AGAIN && crew.sleep(task, wait, now)) {
      return next();
    }
    if (retired) {
      crew.handBack(task);
      return null;
    }
    return crew.rotate(task, now);
  }

  private @Nullable Task next() {
    return retired ? null : crew.take(this);
  }

  /** Sleeps until signalled, or until the given moment. Called by the worker's own thread. */
  void await(long until) {
    if (waits.polls()) {
      while (!signalled && until - System.nanoTime() > 0) {
        waits.pause();
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
      Thread.interrupted(); // nobody has a reason to interrupt an idle thread
    }
    // Work that came this soon would have been caught by looking around for a moment.
    if (signalled && System.nanoTime() - began < 100_000) {
      spins = MOST_SPINS;
    }
  }

  void signal() {
    signalled = true;
    if (!waits.polls()) {
      LockSupport.unpark(thread);
    }
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
   * How long the current turn has lasted. Any thread may ask.
   *
   * @param now the time, on the clock of {@link System#nanoTime()}
   * @return nanoseconds, 0 between turns
   */
  public long busyFor(long now) {
    return current == null ? 0 : Math.max(0, now - since);
  }

  /**
   * Interrupts the thread if it is running a certain task at this moment; never in the turn of
   * another one. Any thread may call this, one at a time.
   *
   * @param task the task that is to come to an end
   * @return whether it was running
   */
  public synchronized boolean interrupt(Task task) {
    interrupting = true;
    try {
      Thread known = thread;
      if (current != task || known == null) {
        return false;
      }
      known.interrupt();
      return true;
    } finally {
      interrupting = false;
    }
  }

  /** Makes the thread leave after its current turn. */
  void retire() {
    retired = true;
  }
}
