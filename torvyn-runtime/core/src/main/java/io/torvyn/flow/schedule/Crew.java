package io.torvyn.flow.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A queue of ready tasks, first come first served, with the threads that serve it. The lock guards
 * the queue, the timers and the list of idle workers; it is taken when a task changes between ready
 * and waiting and when a thread looks for other work.
 */
public final class Crew {
  /** While a wait is this long, its end is rounded so that many tasks share one alarm. */
  private static final long COARSE_WAIT = 10_000_000;

  /** However many tasks poll, together they wake up about this often in a second. */
  private static final long POLLS_PER_SECOND = 5_000;

  private final Object lock = new Object();
  private final TimerHeap timers = new TimerHeap();
  private final List<Worker> workers = new CopyOnWriteArrayList<>();
  private final List<Worker> replaced = new CopyOnWriteArrayList<>();
  private final Waits waits;
  private final boolean passing;
  private @Nullable Task head;
  private @Nullable Task tail;
  private @Nullable Worker idle;
  private boolean closed;
  private int members;

  /** Whether {@link #head} is set, readable without the lock; a hint. */
  private volatile boolean anyReady;

  /** The earliest timer, readable without the lock; a hint. */
  private volatile long nextTimer = Long.MAX_VALUE;

  /**
   * A crew without threads.
   *
   * @param waits what its threads do without work
   * @param passing whether it closes by itself when its last task has ended
   */
  public Crew(Waits waits, boolean passing) {
    this.waits = waits;
    this.passing = passing;
  }

  /**
   * Adds a thread.
   *
   * @param threads makes it
   * @return the worker, for whoever watches it
   */
  public Worker hire(ThreadFactory threads) {
    Worker worker = new Worker(this, waits);
    workers.add(worker);
    worker.start(threads);
    return worker;
  }

  /**
   * Puts another thread in the place of one that is stuck in a turn. The stuck one leaves when its
   * turn ends after all; until then its task stays with it.
   *
   * @param stuck a worker of this crew
   * @param threads makes the new thread
   */
  public void replace(Worker stuck, ThreadFactory threads) {
    if (workers.remove(stuck)) {
      replaced.add(stuck);
      stuck.retire();
      hire(threads);
    }
  }

  /**
   * The threads that serve this crew, without those that were replaced.
   *
   * @return a snapshot
   */
  public List<Worker> workers() {
    return List.copyOf(workers);
  }

  /**
   * The threads that serve this crew, and those that were replaced and have not come back.
   *
   * @return a snapshot
   */
  public List<Worker> everyone() {
    List<Worker> all = new ArrayList<>(workers);
    all.addAll(replaced);
    return all;
  }

  /**
   * Whether the crew has been closed and every task has ended.
   *
   * @return true when its threads leave
   */
  public boolean closed() {
    synchronized (lock) {
      return closed && members == 0;
    }
  }

  /** A replaced worker has left. */
  void left(Worker worker) {
    replaced.remove(worker);
  }

  /** Puts a task back whose worker leaves. */
  void handBack(Task task) {
    task.ready();
    enqueue(task);
  }

  /** Lets every thread end once every task has ended. No task may join afterwards. */
  public void close() {
    synchronized (lock) {
      closed = true;
      dismissIfDone();
    }
  }

  /** A task belongs to this crew from here on. */
  void join() {
    synchronized (lock) {
      if (closed && members == 0) {
        throw new IllegalStateException("the crew has been closed");
      }
      members++;
    }
  }

  /** A task has ended. */
  void leave() {
    synchronized (lock) {
      members--;
      closed |= passing && members == 0;
      dismissIfDone();
    }
  }

  private void dismissIfDone() {
    while (closed && members == 0 && idle != null) {
      Worker worker = idle;
      idle = worker.nextIdle;
      worker.nextIdle = null;
      worker.signal();
    }
  }

  /** Appends a task that has just become ready. */
  void enqueue(Task task) {
    Worker helper;
    synchronized (lock) {
      timers.remove(task);
      nextTimer = timers.earliest(Long.MAX_VALUE);
      append(task);
      helper = pickIdle();
    }
    if (helper != null) {
      helper.signal();
    }
  }

  /** The next task for a worker whose last one has more to do. Often that is the same one. */
  Task rotate(Task task, long now) {
    if (!anyReady && nextTimer - now > 0) {
      task.begin();
      return task;
    }
    Worker helper = null;
    Task next;
    synchronized (lock) {
      ringTimers(now);
      task.ready();
      append(task);
      next = pop();
      if (head != null) {
        helper = pickIdle();
      }
    }
    if (helper != null) {
      helper.signal();
    }
    next.begin();
    return next;
  }

  /** Whether a task waits for a thread: a hint, a moment old. */
  boolean anyReady() {
    return anyReady;
  }

  /** What its threads do without work. */
  Waits waits() {
    return waits;
  }

  /** Puts a task to sleep for at most so long, unless it was woken meanwhile. */
  boolean sleep(Task task, long nanos, long now) {
    if (!task.sleep()) {
      return false;
    }
    if (nanos != Task.UNTIL_WOKEN) {
      synchronized (lock) {
        long bounded = Math.max(nanos, pollInterval(nanos));
        // A task woken since has left WAITING, and whoever woke it waits for this lock: no timer.
        // If it sleeps again by now, this timer may wake it early, which does no harm.
        if (task.sleeping()) {
          timers.add(task, coarse(now + bounded, bounded));
          nextTimer = timers.earliest(Long.MAX_VALUE);
        }
      }
    }
    if (task.hasWork()) {
      task.wake();
    }
    return true;
  }

  /** The next task for a worker that has none; waits for one. Null when there will be none. */
  @Nullable Task take(Worker worker) {
    while (true) {
      long until;
      synchronized (lock) {
        if (timers.size() > 0) {
          ringTimers(System.nanoTime());
        }
        if (head != null) {
          Task task = pop();
          task.begin();
          return task;
        }
        if (closed && members == 0) {
          return null;
        }
        worker.unsignal();
        worker.nextIdle = idle;
        idle = worker;
        until = timers.earliest(Long.MAX_VALUE);
      }
      worker.await(until);
      synchronized (lock) {
        forget(worker);
      }
    }
  }

  private long pollInterval(long nanos) {
    return nanos < COARSE_WAIT / 10 ? 0 : timers.size() * (1_000_000_000 / POLLS_PER_SECOND);
  }

  private static long coarse(long wakeAt, long nanos) {
    return nanos < COARSE_WAIT ? wakeAt : wakeAt - Math.floorMod(wakeAt, COARSE_WAIT) + COARSE_WAIT;
  }

  private void ringTimers(long now) {
    for (Task task = timers.due(now); task != null; task = timers.due(now)) {
      if (task.ring()) {
        append(task);
      }
    }
    nextTimer = timers.earliest(Long.MAX_VALUE);
  }

  private void append(Task task) {
    task.next = null;
    if (tail == null) {
      head = task;
    } else {
      tail.next = task;
    }
    tail = task;
    anyReady = true;
  }

  private Task pop() {
    Task task = head;
    if (task == null) {
      throw new AssertionError("nothing is ready");
    }
    head = task.next;
    task.next = null;
    if (head == null) {
      tail = null;
      anyReady = false;
    }
    return task;
  }

  private @Nullable Worker pickIdle() {
    Worker worker = idle;
    if (worker != null) {
      idle = worker.nextIdle;
      worker.nextIdle = null;
    }
    return worker;
  }

  private void forget(Worker worker) {
    if (idle == worker) {
      idle = worker.nextIdle;
    } else {
      for (Worker other = idle; other != null; other = other.nextIdle) {
        if (other.nextIdle == worker) {
          other.nextIdle = worker.nextIdle;
          break;
        }
      }
    }
    worker.nextIdle = null;
  }

  /** Parks until unparked or until the given moment, or for no reason. */
  static void park(long until) {
    if (until == Long.MAX_VALUE) {
      LockSupport.park();
    } else {
      LockSupport.parkNanos(Math.max(1, until - System.nanoTime()));
    }
  }
}
