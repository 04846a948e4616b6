package io.torvyn.flow.run;

import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.queue.EdgeQueue;
import io.torvyn.flow.queue.EdgeReading;
import io.torvyn.flow.schedule.Task;
import io.torvyn.flow.stage.CallFrame;
import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.flow.stage.StageReading;
import io.torvyn.flow.stage.Stopwatch;
import io.torvyn.ledger.Ledger;
import io.torvyn.observe.Announcer;
import io.torvyn.observe.Distribution;
import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowListener;
import io.torvyn.observe.FlowTimes;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import io.torvyn.observe.StageTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One running instance of a pipeline: its state, its islands, and how it ends. Any thread may call
 * its methods; what it wants of its islands it tells them by signals, and they act on their own
 * threads.
 *
 * <p>Invariant: the flow has ended exactly when every island has, and then nothing of it runs any
 * more.
 */
public final class FlowRun {
  private final FlowPlan plan;
  private final FlowInfo info;
  private final Ledger ledger = new Ledger();
  private final Announcer announcer;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Consumer<FlowRun> whenStopping;
  private final Consumer<FlowRun> whenEnded;
  private List<IslandTask> tasks = List.of();

  /** By edge, and then by replica. */
  private List<List<EdgeQueue>> queues = List.of();

  /** By stage, and then by replica. */
  private List<List<CallFrame>> frames = List.of();

  private int initialised;
  private int living;
  private volatile Observation observation = Observation.NONE;
  private volatile int signals;
  private volatile FlowState state = FlowState.CREATED;
  private volatile @Nullable Ending ending;

  FlowRun(
      FlowPlan plan, FlowInfo info, Consumer<FlowRun> whenStopping, Consumer<FlowRun> whenEnded) {
    this.whenStopping = whenStopping;
    this.plan = plan;
    this.info = info;
    this.announcer = new Announcer(info.flowId(), info.pipeline(), info.traceId());
    this.whenEnded = whenEnded;
    this.state = FlowState.VALIDATED;
  }

  /**
   * Joins what the flow consists of. Tasks are in the order of initialisation: downstream first.
   */
  void assembled(List<IslandTask> made, List<List<EdgeQueue>> edges, List<List<CallFrame>> stages) {
    tasks = List.copyOf(made);
    queues = List.copyOf(edges);
    frames = List.copyOf(stages);
    living = tasks.size();
    state = FlowState.INSTANTIATED;
  }

  /** Starts the flow: the islands are initialised one after the other, downstream first. */
  public void start() {
    tasks.get(0).initialise();
  }

  /**
   * The pipeline's name.
   *
   * @return as declared
   */
  public String name() {
    return plan.spec().name();
  }

  /**
   * What the flow's stages know of it.
   *
   * @return its number, trace and deadline
   */
  public FlowInfo info() {
    return info;
  }

  /**
   * Where the flow is in its life.
   *
   * @return its state now
   */
  public FlowState state() {
    return state;
  }

  Observation observation() {
    return observation;
  }

  /**
   * Watches the flow from the islands' next turns on.
   *
   * @param how how closely, and who hears of it
   */
  public void observe(Observation how) {
    observation = how;
    ledger.listener(how.level() == Level.DIAGNOSTIC ? how.copies() : null);
  }

  /**
   * Where the time of the watched turns went.
   *
   * @return a snapshot
   */
  public FlowTimes times() {
    Map<String, StageTimes> timed = new HashMap<>();
    long hostNanos = 0;
    for (IslandTask task : tasks) {
      Stopwatch watch = task.island().watch();
      if (watch != null) {
        hostNanos += watch.hostNanos();
        watch.read().forEach(times -> timed.merge(times.stage(), times, StageTimes::plus));
      }
    }
    return new FlowTimes(
        observation.level(),
        plan.stages().stream()
            .map(
                stage ->
                    timed.getOrDefault(
                        stage.name(),
                        new StageTimes(stage.name(), 0, Distribution.EMPTY, Distribution.EMPTY)))
            .toList(),
        hostNanos);
  }

  /**
   * Lets somebody hear of what happens now and then.
   *
   * @param to who hears of it from here on, or null
   */
  public void listener(@Nullable FlowListener to) {
    announcer.listener(to);
  }

  Announcer announcer() {
    return announcer;
  }

  private void enter(FlowState next) {
    state = next;
    announcer.tell(FlowEvent.Kind.STATE, next.name(), 0, Island.NOTHING_MORE);
  }

  Ledger ledger() {
    return ledger;
  }

  /** Whether islands may move elements. */
  boolean running() {
    return state == FlowState.RUNNING || state == FlowState.DRAINING;
  }

  /** An island's components are initialised. */
  synchronized void initialised(IslandTask task) {
    initialised++;
    if (initialised < tasks.size()) {
      tasks.get(initialised).initialise();
      return;
    }
    if (state == FlowState.INSTANTIATED) {
      enter((signals & Island.DRAIN) != 0 ? FlowState.DRAINING : FlowState.RUNNING);
    }
    tasks.forEach(IslandTask::wake);
  }

  /**
   * Ends the flow with an error. Without effect if it is ending early already, or has ended.
   *
   * @param stage who failed, empty if no stage is to blame
   * @param sequence at which element, or {@link FlowException#NO_ELEMENT}
   * @param problem what happened
   * @param cause what was thrown, or null
   */
  public void fail(String stage, long sequence, String problem, @Nullable Throwable cause) {
    FlowException failure = new FlowException(name(), stage, sequence, problem, cause);
    stop(new Ending(FlowState.FAILED, problem, failure));
  }

  /** Something failed that leaves the elements untouched: the flow goes on, and ends as failed. */
  synchronized void failedLate(String stage, String problem, Throwable cause) {
    FlowException failure =
        new FlowException(name(), stage, FlowException.NO_ELEMENT, problem, cause);
    Ending first = ending;
    if (first == null) {
      ending = new Ending(FlowState.FAILED, problem, failure);
    } else if (first.failure() != null) {
      first.failure().addSuppressed(failure);
    }
  }

  /**
   * Ends the flow early. Without effect if it is ending early already, or has ended.
   *
   * @param reason in words
   */
  public void cancel(String reason) {
    stop(new Ending(FlowState.CANCELLED, reason, null));
  }

  private synchronized void stop(Ending why) {
    if ((signals & Island.STOP) != 0 || state.ended()) {
      return;
    }
    if (ending == null) {
      ending = why;
    }
    signal(Island.STOP, 0);
    whenStopping.accept(this);
  }

  /**
   * Whether the flow is ending early. Takes no lock: the guard asks while it holds one of its own,
   * which a flow that stops waits for.
   *
   * @return true from the moment it failed or was cancelled
   */
  public boolean stopping() {
    return (signals & Island.STOP) != 0;
  }

  /** Asks sources no more and brings what is on its way to its end. Without effect when ending. */
  public synchronized void drain() {
    if (state.ended() || (signals & Island.DRAIN) != 0) {
      return;
    }
    if (state == FlowState.RUNNING) {
      enter(FlowState.DRAINING);
    }
    signal(Island.DRAIN, Island.PAUSE);
  }

  /** Lets nothing move until {@link #resume()}. Without effect when draining or ending. */
  public synchronized void pause() {
    if ((signals & (Island.STOP | Island.DRAIN)) == 0) {
      signal(Island.PAUSE, 0);
    }
  }

  /** Lets elements move again. */
  public synchronized void resume() {
    signal(0, Island.PAUSE);
  }

  private void signal(int set, int clear) {
    signals = (signals | set) & ~clear;
    tasks.forEach(task -> task.island().signal(signals));
  }

  /** An island has ended; the last one ends the flow. */
  void ended(IslandTask task) {
    synchronized (this) {
      living--;
      if (living > 0 || state.ended()) {
        return;
      }
      Ending why = ending;
      state = why == null ? FlowState.COMPLETED : why.state();
    }
    finish();
  }

  /**
   * Ends a flow without one or more islands whose threads do not come back from a call. What those
   * hold stays outstanding, and the report says so; should a call return after all, its island
   * still ends properly. Without effect unless the flow is ending early.
   *
   * @param problem which call, for the report
   */
  public void abandon(String problem) {
    synchronized (this) {
      if (state.ended() || (signals & Island.STOP) == 0) {
        return;
      }
      FlowException failure =
          new FlowException(name(), "", FlowException.NO_ELEMENT, problem, null);
      ending = new Ending(FlowState.FAILED, problem, failure);
      state = FlowState.FAILED;
    }
    finish();
  }

  private void finish() {
    Ending why = ending;
    announcer.tell(FlowEvent.Kind.STATE, state.name(), 0, () -> why == null ? "" : why.reason());
    try {
      whenEnded.accept(this);
    } finally {
      over.countDown();
    }
  }

  /**
   * The flow's tasks, for whoever looks after threads that are stuck in them.
   *
   * @return one per island
   */
  public List<? extends Task> tasks() {
    return tasks;
  }

  /**
   * Whether components are still being initialised.
   *
   * @return true until every island's {@code init} has returned, or the flow has ended
   */
  public boolean initialising() {
    return state.compareTo(FlowState.RUNNING) < 0;
  }

  /**
   * Waits for the end.
   *
   * @param nanos how long at most
   * @return whether it has come
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public boolean await(long nanos) throws InterruptedException {
    return over.await(nanos, TimeUnit.NANOSECONDS);
  }

  /**
   * Waits for the end, without a limit.
   *
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public void await() throws InterruptedException {
    over.await();
  }

  /**
   * Why the flow ended early.
   *
   * @return null if it did not
   */
  public @Nullable Ending ending() {
    return ending;
  }

  /**
   * The flow's counters at this moment.
   *
   * @return a snapshot
   */
  public FlowReading reading() {
    FlowState now = state;
    List<StageReading> stages = new ArrayList<>();
    for (List<CallFrame> replicas : frames) {
      stages.add(
          replicas.stream().map(CallFrame::reading).reduce(StageReading::plus).orElseThrow());
    }
    long outstanding = 0;
    for (IslandTask task : tasks) {
      outstanding += task.island().custody().acquired() - task.island().custody().released();
    }
    return new FlowReading(
        plan,
        info.flowId(),
        now,
        ending,
        stages,
        queues.stream()
            .map(edge -> edge.stream().map(EdgeQueue::reading).reduce(EdgeReading::plus))
            .map(Optional::orElseThrow)
            .toList(),
        ledger.report(),
        outstanding);
  }
}
