package io.torvyn.flow.run;

import io.torvyn.flow.DeadlineExceededException;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.schedule.Crew;
import io.torvyn.flow.schedule.Task;
import io.torvyn.flow.schedule.Worker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * The one thread of a host that looks at the clock for others: limits of flows, turns that hold a
 * shared thread for too long, calls that do not end although their flow does. A flow that runs
 * without a limit is not looked at.
 *
 * <p>Java cannot end a call from outside. What the guard can do, in this order: tell the stage by
 * {@code FlowContext.cancelled()}, interrupt its thread after the grace, and after as long again
 * end the flow without it.
 */
public final class Guard implements AutoCloseable, Runnable {
  private static final long LOOK_EVERY = 50_000_000;
  private static final long NEVER = Long.MAX_VALUE;

  private final ThreadFactory threads;
  private final Crew shared;
  private final long blockedAfter;
  private final long grace;
  private final Consumer<String> warnings;
  private final Map<FlowRun, Watch> watches = new ConcurrentHashMap<>();

  /** Crews of single islands. */
  private final List<Crew> own = new CopyOnWriteArrayList<>();

  /** Tasks that were reported for the turn they are in; only the guard's thread touches it. */
  private final Set<Task> reported = new HashSet<>();

  private final Thread thread;
  private volatile boolean closed;

  /** What is to happen to a flow and when, in nanoseconds of {@link System#nanoTime()}. */
  private static final class Watch {
    volatile long initUntil = NEVER;
    volatile long initNanos;
    volatile long endUntil = NEVER;
    volatile long endNanos;
    volatile long drainUntil = NEVER;
    volatile long drainNanos;
    long stoppingSince = NEVER;

    boolean idle() {
      return endUntil == NEVER && drainUntil == NEVER;
    }
  }

  /**
   * Begins to watch.
   *
   * @param shared the threads that flows share
   * @param threads makes a thread in the place of a stuck one
   * @param blockedAfter how long a turn may hold a shared thread, in nanoseconds
   * @param grace how long a call may go on after its flow began to end, in nanoseconds
   * @param warnings told, in words, which stage blocks a shared thread; called on the guard's
   *     thread
   */
  public Guard(
      Crew shared,
      ThreadFactory threads,
      long blockedAfter,
      long grace,
      Consumer<String> warnings) {
    this.shared = shared;
    this.threads = threads;
    this.blockedAfter = blockedAfter;
    this.grace = grace;
    this.warnings = warnings;
    this.thread = threads.newThread(this);
  }

  /** Begins to look. */
  public void start() {
    thread.start();
  }

  /**
   * Watches the thread of a single island, too.
   *
   * @param crew the crew of that thread
   */
  public void watch(Crew crew) {
    own.removeIf(Crew::closed);
    own.add(crew);
  }

  /**
   * Gives a flow the time in which its components have to be initialised.
   *
   * @param run the flow
   * @param nanos how long
   */
  public void initWithin(FlowRun run, long nanos) {
    change(
        run,
        watch -> {
          watch.initNanos = nanos;
          watch.initUntil = System.nanoTime() + nanos;
        });
  }

  /**
   * Gives a flow the time in which it has to end.
   *
   * @param run the flow
   * @param nanos how long
   */
  public void endWithin(FlowRun run, long nanos) {
    change(
        run,
        watch -> {
          watch.endNanos = nanos;
          watch.endUntil = System.nanoTime() + nanos;
        });
  }

  /**
   * Gives a draining flow the time in which it has to end; then it is cancelled.
   *
   * @param run the flow
   * @param nanos how long
   */
  public void drainWithin(FlowRun run, long nanos) {
    change(
        run,
        watch -> {
          watch.drainNanos = nanos;
          watch.drainUntil = System.nanoTime() + nanos;
        });
  }

  /**
   * Sees to it that a flow that is ending early does end.
   *
   * @param run the flow
   */
  public void attend(FlowRun run) {
    change(run, watch -> {});
  }

  /** Puts a flow on the list, or changes its entry; never one that is just being taken off. */
  private void change(FlowRun run, Consumer<Watch> change) {
    watches.compute(
        run,
        (key, known) -> {
          Watch watch = known == null ? new Watch() : known;
          change.accept(watch);
          return watch;
        });
  }

  @Override
  public void run() {
    while (!closed) {
      LockSupport.parkNanos(LOOK_EVERY);
      long now = System.nanoTime();
      watches.forEach((run, watch) -> look(run, watch, now));
      lookAtThreads(now);
    }
  }

  private void look(FlowRun run, Watch watch, long now) {
    if (run.state().ended()) {
      watches.remove(run);
    } else if (run.stopping()) {
      if (watch.stoppingSince == NEVER) {
        watch.stoppingSince = now;
      } else if (now - watch.stoppingSince > 2 * grace) {
        abandon(run);
      } else if (now - watch.stoppingSince > grace) {
        workers().forEach(worker -> run.tasks().forEach(worker::interrupt));
      }
    } else if (run.initialising()) {
      expire(run, "init took longer than ", watch.initUntil, watch.initNanos, now);
    } else if (watch.idle()) {
      // A flow that stops at this moment puts itself on the list again after it has changed.
      watches.computeIfPresent(
          run, (key, current) -> current.idle() && !run.stopping() ? null : current);
    } else {
      expire(run, "the flow took longer than ", watch.endUntil, watch.endNanos, now);
      if (watch.drainUntil != NEVER && now - watch.drainUntil > 0) {
        run.cancel("draining took longer than " + millis(watch.drainNanos));
      }
    }
  }

  private void expire(FlowRun run, String what, long until, long limit, long now) {
    if (until == NEVER || now - until < 0) {
      return;
    }
    String stuck = stuckIn(run);
    String problem = what + millis(limit);
    run.fail(
        "",
        FlowException.NO_ELEMENT,
        stuck.isEmpty() ? problem : problem + "; it is in " + stuck,
        new DeadlineExceededException(problem));
  }

  private void abandon(FlowRun run) {
    String stuck = stuckIn(run);
    run.abandon(
        stuck.isEmpty()
            ? "the flow did not end within " + millis(2 * grace)
            : "a call of " + stuck + " did not return, although it was interrupted");
  }

  private String stuckIn(FlowRun run) {
    for (Worker worker : workers()) {
      Task task = worker.current();
      if (task != null && run.tasks().contains(task)) {
        return task.doing();
      }
    }
    return "";
  }

  private List<Worker> workers() {
    List<Worker> all = new ArrayList<>(shared.everyone());
    for (Crew crew : own) {
      all.addAll(crew.everyone());
    }
    return all;
  }

  private void lookAtThreads(long now) {
    for (Worker worker : shared.workers()) {
      Task task = worker.current();
      long busy = worker.busyFor(now);
      if (task != null && busy > blockedAfter && reported.add(task)) {
        shared.replace(worker, threads);
        warnings.accept(
            task.doing()
                + " has held a shared thread for "
                + millis(busy)
                + ", and other flows waited for it; another thread takes its place. Mark the stage"
                + " @Blocking so that it gets a thread of its own");
      }
    }
    if (!reported.isEmpty()) {
      Set<Task> running = new HashSet<>();
      workers().forEach(worker -> running.add(worker.current()));
      reported.retainAll(running);
    }
  }

  private static String millis(long nanos) {
    return nanos / 1_000_000 + " ms";
  }

  /** Stops watching. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
