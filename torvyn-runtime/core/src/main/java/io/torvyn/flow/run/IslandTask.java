package io.torvyn.flow.run;

import io.torvyn.flow.FlowException;
import io.torvyn.flow.schedule.Crew;
import io.torvyn.flow.schedule.Task;
import io.torvyn.flow.stage.CallFrame;
import io.torvyn.flow.stage.Stopwatch;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.Turn;
import io.torvyn.glue.spec.StageKind;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The life of one island, phase by phase. Each call of {@link #run()} is one turn; phases follow
 * each other in the order of {@link Phase}, and an early end skips to {@link Phase#DISCARD}.
 */
final class IslandTask extends Task {
  /** Where an island is in its life. */
  private enum Phase {
    /** Waits until its turn to be initialised has come. */
    BORN,
    /** Components are initialised; waits until all islands are. */
    READY,
    /** Elements move. */
    TURNS,
    /** The last element has passed: aggregators flush, sinks complete. */
    FINISH,
    /** What hangs over its queues is brought into them. */
    SPILL,
    /** The flow ends early: what is queued is thrown away, until the producers have ended. */
    DISCARD,
    /** Components are torn down. */
    END
  }

  /** What would make a sleeping island run. */
  private enum Want {
    NOTHING,
    INPUT,
    CREDIT
  }

  /** So long after its last element a source is asked again at once. */
  private static final long A_MOMENT = 2_000;

  private final FlowRun flow;
  private final Island island;
  private final int budget;
  private QueueIn[] ins = {};
  private CallFrame[] frames = {};
  private final Idleness idleness = new Idleness();
  private boolean hasSource;
  private boolean windows;
  private @Nullable IslandDriver driver;
  private Phase phase = Phase.BORN;
  private volatile Want want = Want.NOTHING;
  private volatile boolean initDue;

  IslandTask(FlowRun flow, Island island, Crew crew, int budget) {
    super(crew);
    this.flow = flow;
    this.island = island;
    this.budget = budget;
  }

  /** Completes what was not known when the task was made; before it is woken first. */
  void drive(IslandDriver made) {
    driver = made;
    ins = island.ins().toArray(new QueueIn[0]);
    frames = island.frames().toArray(new CallFrame[0]);
    for (CallFrame frame : frames) {
      hasSource |= frame.plan().spec().kind() == StageKind.SOURCE;
      windows |= frame.plan().flushAfterNanos() > 0;
    }
  }

  private IslandDriver driver() {
    return Objects.requireNonNull(driver, "the island was woken before it was put together");
  }

  /** Its components may be initialised now. */
  void initialise() {
    initDue = true;
    wake();
  }

  Island island() {
    return island;
  }

  /** Whether an element in an input queue would make it run. Any thread. */
  boolean wantsInput() {
    return want == Want.INPUT && sleeping();
  }

  @Override
  protected boolean hasWork() {
    return switch (want) {
      case NOTHING -> false;
      case INPUT -> anyNews();
      case CREDIT -> island.mayGoOn();
    };
  }

  private boolean anyNews() {
    for (QueueIn in : ins) {
      if (in.hasNews()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String doing() {
    return "stage '" + island.acting() + "' of pipeline '" + flow.name() + "'";
  }

  @Override
  protected long run() {
    try {
      if (want != Want.NOTHING) {
        want = Want.NOTHING;
      }
      island.clock(System.nanoTime());
      island.custody().watch().runsHere();
      if (island.stopped() && phase.compareTo(Phase.DISCARD) < 0) {
        phase = Phase.DISCARD;
      }
      return switch (phase) {
        case BORN -> init();
        case READY -> awaitOthers();
        case TURNS -> turns();
        case FINISH -> finish();
        case SPILL -> spill();
        case DISCARD -> discard();
        case END -> end();
      };
    } catch (Throwable fault) {
      return fault(fault);
    }
  }

  private long init() {
    if (!initDue) {
      return UNTIL_WOKEN;
    }
    phase = Phase.READY;
    try {
      driver().init();
    } catch (Throwable failure) {
      island.fail(island.acting(), FlowException.NO_ELEMENT, "init threw " + failure, failure);
      return AGAIN;
    }
    flow.initialised(this);
    return AGAIN;
  }

  private long awaitOthers() {
    if (!flow.running()) {
      return UNTIL_WOKEN;
    }
    phase = Phase.TURNS;
    return AGAIN;
  }

  private long turns() {
    if (island.paused()) {
      return UNTIL_WOKEN;
    }
    if (!island.release()) {
      tell(true);
      notifyNeighbours(); // what hung over may have moved
      if (polls()) {
        return AGAIN;
      }
      want = Want.CREDIT;
      return island.sleep(UNTIL_WOKEN);
    }
    tell(false);
    idleness.awake(island.turnNanos());
    Stopwatch watch = island.watch(flow.observation());
    Turn turn = watch == null ? turn() : watched(watch);
    island.expireLeases();
    if (othersWait()) {
      island.custody().trim(); // ten thousand that rest would have all free slots among them
    }
    notifyNeighbours();
    return switch (turn) {
      case MORE -> AGAIN;
      case IDLE -> idle();
      case DONE -> {
        phase = Phase.FINISH;
        yield AGAIN;
      }
    };
  }

  private Turn turn() {
    Turn turn = driver().turn(budget);
    if (windows && turn != Turn.DONE) {
      driver().windows();
    }
    return turn;
  }

  private Turn watched(Stopwatch watch) {
    watch.begin(flow.observation());
    try {
      return turn();
    } finally {
      island.watched(watch.end());
    }
  }

  /** Sources hear of it when the island is held back, and when no longer; once each. */
  private void tell(boolean held) {
    if (island.tell(held)) {
      driver().backpressure(held);
    }
  }

  /** Nothing came: looks on for a moment, and then sleeps the longer the longer it is idle. */
  private long idle() {
    if (island.held() || idleness.newsSoon(ins)) {
      return AGAIN;
    }
    long lasted = idleness.lasted(activity(), island.turnNanos());
    if (Idleness.settled(lasted)) {
      island.custody().trim();
    }
    if ((hasSource && lasted < A_MOMENT) || polls()) {
      return AGAIN;
    }
    want = Want.INPUT;
    idleness.fallAsleep(island.turnNanos());
    long window = untilWindow();
    if (!hasSource || island.draining()) {
      return window;
    }
    return Math.min(window, Idleness.sleep(lasted, island.isWokenBySource(), island.turnNanos()));
  }

  /** How long until a window of an aggregator is over, in nanoseconds, 1 or more. */
  private long untilWindow() {
    long until = UNTIL_WOKEN;
    for (CallFrame frame : frames) {
      until = Math.min(until, frame.counts().untilWindow(island.turnNanos()));
    }
    return until;
  }

  private long activity() {
    long sum = 0;
    for (CallFrame frame : frames) {
      sum += frame.counts().activity();
    }
    return sum;
  }

  private long finish() {
    phase = Phase.SPILL;
    Stopwatch watch = island.watch(flow.observation());
    if (watch == null) {
      driver().finish();
    } else {
      watch.begin(flow.observation());
      try {
        driver().finish();
      } finally {
        watch.end();
      }
    }
    notifyNeighbours();
    return AGAIN;
  }

  private long spill() {
    boolean done = island.spill();
    notifyNeighbours();
    if (!done) {
      want = Want.CREDIT;
      island.sleep(UNTIL_WOKEN);
      return UNTIL_WOKEN;
    }
    phase = Phase.END;
    return AGAIN;
  }

  private long discard() {
    for (QueueOut out : island.outs()) {
      out.discard();
    }
    boolean ended = true;
    for (QueueIn in : ins) {
      in.discard();
      ended &= in.ended();
    }
    notifyNeighbours();
    if (!ended) {
      want = Want.INPUT;
      return UNTIL_WOKEN;
    }
    phase = Phase.END;
    return AGAIN;
  }

  private long end() {
    for (QueueOut out : island.outs()) {
      out.close();
    }
    try {
      driver().teardown();
    } catch (Throwable failure) {
      flow.failedLate(island.acting(), "teardown threw " + failure, failure);
    }
    for (CallFrame frame : frames) {
      frame.close();
    }
    island.custody().close();
    flow.ended(this);
    return OVER;
  }

  /**
   * Makes sure that neighbours who fell asleep during this turn see what it did: the fence stands
   * between the queues written before and the sleepers looked for after it.
   */
  private void notifyNeighbours() {
    island.settle();
    VarHandle.fullFence();
    for (QueueOut out : island.outs()) {
      out.notifyConsumer();
    }
    for (QueueIn in : ins) {
      in.notifyProducers();
    }
  }

  /** Something threw that is no component: the flow fails, and the island still ends. */
  private long fault(Throwable fault) {
    island.fail(
        island.acting(),
        FlowException.NO_ELEMENT,
        "the runtime or generated code threw " + fault + "; this is a fault of Torvyn",
        fault);
    if (phase == Phase.END) {
      flow.ended(this);
      return OVER;
    }
    phase = phase.compareTo(Phase.DISCARD) < 0 ? Phase.DISCARD : Phase.END;
    return AGAIN;
  }
}
