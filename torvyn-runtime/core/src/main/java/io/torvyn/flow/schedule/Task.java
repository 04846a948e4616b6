package io.torvyn.flow.schedule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Something that is run in turns by one thread at a time, and sleeps in between until it is woken.
 *
 * <pre>
 *            wake              taken by a worker
 *  WAITING ────────▶ READY ─────────────────────▶ RUNNING ──▶ ENDED
 *     ▲                ▲                          │    │ wake
 *     │                └────── more to do ────────┘    ▼
 *     └──────────────────────── sleep ──────────── RUNNING, WOKEN: runs again
 * </pre>
 *
 * <p>No wake-up is lost: whoever has work for a task publishes it first and wakes it then; a task
 * that goes to sleep becomes WAITING first and looks for work then. Both steps are ordered like
 * volatile accesses.
 */
public abstract class Task {
  private static final int WAITING = 0;
  private static final int READY = 1;
  private static final int RUNNING = 2;
  private static final int WOKEN = 3;
  private static final int ENDED = 4;

  /** What {@link #run()} answers when there may be more to do at once. */
  protected static final long AGAIN = 0;

  /** What {@link #run()} answers when only {@link #wake()} helps. */
  protected static final long UNTIL_WOKEN = Long.MAX_VALUE;

  /** What {@link #run()} answers when it is not to be called again. */
  protected static final long OVER = -1;

  private static final VarHandle STATE = handle();

  private final Crew crew;

  @SuppressWarnings("unused") // accessed through STATE
  private volatile int state;

  /** The next in the crew's queue; guarded by the crew's lock. */
  @Nullable Task next;

  /** Position in the crew's timers, or -1; guarded by the crew's lock. */
  int timer = -1;

  /** When the crew's timers wake this task; guarded by the crew's lock. */
  long wakeAt;

  /**
   * A task that waits to be woken.
   *
   * @param crew whose threads run it
   */
  protected Task(Crew crew) {
    this.crew = crew;
    crew.join();
  }

  /**
   * Whether another task waits for a thread, so that this one is going to rest after its turn.
   *
   * @return a hint, a moment old
   */
  protected final boolean othersWait() {
    return crew.anyReady();
  }

  /**
   * Lets a moment pass before the next turn, where the threads look for work again and again and no
   * other task wants this one. Called at the end of a turn that found nothing to do.
   *
   * @return whether to answer {@link #AGAIN} rather than to sleep
   */
  protected final boolean polls() {
    if (!crew.waits().polls() || crew.anyReady()) {
      return false;
    }
    crew.waits().pause();
    return true;
  }

  /**
   * Runs one turn. The calling thread sees everything earlier turns did.
   *
   * @return {@link #AGAIN}, {@link #UNTIL_WOKEN}, {@link #OVER}, or after how many nanoseconds it
   *     wants to be woken at the latest
   */
  protected abstract long run();

  /**
   * Whether there is something to do. Asked after the task has become WAITING, by the thread that
   * ran it, so that what arrived in between is not missed. Another thread may be running the task
   * again by then, so this reads only what is published between threads.
   *
   * @return true to be woken at once
   */
  protected abstract boolean hasWork();

  /**
   * What the task is doing, for messages. Any thread may ask at any time.
   *
   * @return a name
   */
  public abstract String doing();

  /** Makes the task run soon, if it has not ended. Any thread may call this at any time. */
  public final void wake() {
    while (true) {
      switch ((int) STATE.getVolatile(this)) {
        case WAITING -> {
          if (STATE.compareAndSet(this, WAITING, READY)) {
            crew.enqueue(this);
            return;
          }
        }
        case RUNNING -> {
          if (STATE.compareAndSet(this, RUNNING, WOKEN)) {
            return;
          }
        }
        default -> {
          return;
        }
      }
    }
  }

  /**
   * Whether the task sleeps. A quick look that may be a moment old: it spares a {@link #wake()} and
   * replaces none.
   *
   * @return true if waking it would help
   */
  public final boolean sleeping() {
    return (int) STATE.getOpaque(this) == WAITING;
  }

  /** Ends a task that was made and will not run after all. It must not have been woken. */
  public final void abandon() {
    end();
    crew.leave();
  }

  /** Taken by a worker. */
  final void begin() {
    // One that polls is looked at by its neighbours at each element: no store that changes nothing.
    if ((int) STATE.getOpaque(this) != RUNNING) {
      STATE.setVolatile(this, RUNNING);
    }
  }

  /** Back to the queue by the worker that ran it. */
  final void ready() {
    STATE.setVolatile(this, READY);
  }

  /** To sleep, by the worker that ran it. Returns false if it was woken meanwhile. */
  final boolean sleep() {
    return STATE.compareAndSet(this, RUNNING, WAITING);
  }

  /** Its timer rang. Returns false if somebody else woke it at the same moment. */
  final boolean ring() {
    return STATE.compareAndSet(this, WAITING, READY);
  }

  /** Never to be run again. */
  final void end() {
    STATE.setVolatile(this, ENDED);
  }

  private static VarHandle handle() {
    try {
      return MethodHandles.lookup().findVarHandle(Task.class, "state", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
