package io.torvyn.flow.run;

import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Party;
import io.torvyn.flow.queue.Turns;
import io.torvyn.flow.stage.CallFrame;
import io.torvyn.flow.stage.StageHost;
import io.torvyn.flow.stage.Stopwatch;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.observe.FlowEvent.Kind;
import io.torvyn.observe.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the stages of one island: their frames, their edges, and what holds them back.
 * Confined to the thread of the current turn, except for {@link #signals}, which the flow writes.
 *
 * <p>Invariant: while {@link #hold} is set, some queue behind the island has withdrawn its credit
 * or {@link #restUntil} lies ahead.
 */
final class Island extends StageHost {
  /** The flow is paused. */
  static final int PAUSE = 1;

  /** Sources are not to be asked any more. */
  static final int DRAIN = 2;

  /** The flow is ending early. */
  static final int STOP = 4;

  /** How often a turn is watched in production. */
  private static final long WATCH_EVERY = 10_000_000;

  /** For events that say all by their kind, subject and amount. */
  static final Supplier<String> NOTHING_MORE = () -> "";

  private final FlowRun flow;
  private final int index;
  private final Custody custody;
  private final Map<String, CallFrame> frames = new LinkedHashMap<>();
  private final Map<Integer, OutEdge> outs = new LinkedHashMap<>();
  private final Map<String, QueueIn> ins = new LinkedHashMap<>();
  private final Turns turns = new Turns();
  private final ObjIntConsumer<Party> expired = this::leasesExpired;
  private QueueOut[] outArray = {};
  private @Nullable IslandTask task;
  private volatile int signals;
  private volatile @Nullable Thread pausing;
  private boolean hold;
  private boolean resting;
  private long restUntil;
  private long turnNanos;
  private boolean wakesItself;
  private long watchedAt;
  private volatile @Nullable Stopwatch watch;

  /** What held the island back when that was last told; empty if it was told to go on. */
  private String heldBy = "";

  private long heldAt;

  Island(FlowRun flow, int index, Custody custody) {
    this.flow = flow;
    this.index = index;
    this.custody = custody;
  }

  void task(IslandTask task) {
    this.task = task;
  }

  void add(CallFrame frame) {
    frames.put(frame.plan().name(), frame);
  }

  /** Adds an edge: its near end, and the queues behind that. */
  void add(int edge, OutEdge end, QueueOut[] queues) {
    outs.put(edge, end);
    QueueOut[] all = Arrays.copyOf(outArray, outArray.length + queues.length);
    System.arraycopy(queues, 0, all, outArray.length, queues.length);
    outArray = all;
  }

  void add(String stage, QueueIn in) {
    ins.put(stage, in);
  }

  /** The watch for the turn that begins, if it is to be watched. */
  @Nullable Stopwatch watch(Observation how) {
    boolean wanted =
        switch (how.level()) {
          case OFF -> false;
          case PRODUCTION -> turnNanos - watchedAt >= WATCH_EVERY;
          case DIAGNOSTIC -> true;
        };
    if (!wanted) {
      return null;
    }
    Stopwatch ready = watch;
    if (ready == null) {
      ready = new Stopwatch(frames());
      watch = ready;
    }
    return ready;
  }

  /**
   * A turn was watched. One without a single call says nothing: the next will be watched instead.
   */
  void watched(boolean anyCall) {
    if (anyCall) {
      watchedAt = turnNanos;
    }
  }

  /** The watch of former turns; null if none was watched. Any thread. */
  @Nullable Stopwatch watch() {
    return watch;
  }

  Custody custody() {
    return custody;
  }

  List<CallFrame> frames() {
    return new ArrayList<>(frames.values());
  }

  List<QueueIn> ins() {
    return new ArrayList<>(ins.values());
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public StageFrame frame(String stage) {
    return known(frames.get(stage), "stage '" + stage + "'");
  }

  @Override
  public OutEdge out(int edgeIndex) {
    return known(outs.get(edgeIndex), "outgoing queue " + edgeIndex);
  }

  @Override
  public InEdge in(String stage) {
    return known(ins.get(stage), "queue into stage '" + stage + "'");
  }

  private <T> T known(@Nullable T found, String what) {
    if (found == null) {
      throw new IllegalArgumentException(
          "island " + index + " of pipeline '" + flow.name() + "' has no " + what);
    }
    return found;
  }

  @Override
  public boolean held() {
    return hold || (signals & (STOP | PAUSE)) != 0;
  }

  @Override
  public boolean stopped() {
    return (signals & STOP) != 0;
  }

  @Override
  public boolean draining() {
    return (signals & DRAIN) != 0;
  }

  boolean paused() {
    return (signals & PAUSE) != 0;
  }

  /**
   * Changes what the flow wants of this island, and lets it see that. Only under the flow's lock.
   */
  void signal(int now) {
    signals = now;
    Thread waiting = pausing;
    if (waiting != null && (now & STOP) != 0) {
      LockSupport.unpark(waiting);
    }
    wake();
  }

  /** Begins a turn. */
  void clock(long now) {
    turnNanos = now;
  }

  @Override
  public long turnNanos() {
    return turnNanos;
  }

  /** A queue has withdrawn its credit. */
  void hold() {
    hold = true;
  }

  @Override
  public void rest(long nanos) {
    long until = System.nanoTime() + nanos;
    if (!resting || until - restUntil > 0) {
      restUntil = until;
    }
    resting = true;
    hold = true;
  }

  /** Lifts the hold if nothing demands it any more; returns whether the island may go on. */
  boolean release() {
    if (!hold) {
      return true;
    }
    if (resting && restUntil - turnNanos <= 0) {
      resting = false;
    }
    boolean free = !resting;
    for (QueueOut out : outArray) {
      free &= out.resume();
    }
    hold = !free;
    return free;
  }

  /** Takes note of whether the island is held back; true if that is new. */
  boolean tell(boolean held) {
    if (held != heldBy.isEmpty()) {
      return false;
    }
    if (held) {
      heldBy = holder();
      heldAt = turnNanos;
      tell(Kind.HELD, heldBy, 0, NOTHING_MORE);
    } else {
      tell(Kind.WENT_ON, heldBy, turnNanos - heldAt, NOTHING_MORE);
      heldBy = "";
    }
    return true;
  }

  private String holder() {
    for (QueueOut out : outArray) {
      if (out.holding()) {
        return out.name();
      }
    }
    return acting();
  }

  void expireLeases() {
    custody.expireLeases(turnNanos, expired);
  }

  private void leasesExpired(Party stage, int count) {
    tell(Kind.LEASES_EXPIRED, stage(stage.owner()), count, NOTHING_MORE);
  }

  @Override
  public void tell(Kind kind, String subject, long amount, Supplier<String> detail) {
    flow.announcer().tell(kind, subject, amount, detail);
  }

  /** How long a held island may sleep; queues that hold it are asked to wake it. */
  long sleep(long untilWoken) {
    for (QueueOut out : outArray) {
      out.await();
    }
    return resting ? Math.max(1, restUntil - turnNanos) : untilWoken;
  }

  /** Moves what hangs over into the queues; false if something still hangs over. */
  boolean spill() {
    boolean done = true;
    for (QueueOut out : outArray) {
      done &= out.spill();
    }
    return done;
  }

  /** Whether a queue that held this island has drained. Any thread. */
  boolean mayGoOn() {
    for (QueueOut out : outArray) {
      if (out.mayGoOn()) {
        return true;
      }
    }
    return false;
  }

  QueueOut[] outs() {
    return outArray;
  }

  /** The turns of this replica; they stand still unless its results are put back in order. */
  Turns turns() {
    return turns;
  }

  /** The replica has taken its next element. */
  void beginTurn() {
    turns.begin();
  }

  /** Between two elements: what was made of the last is there for others, unless it hangs over. */
  void settle() {
    for (QueueOut out : outArray) {
      if (out.overhangs()) {
        return;
      }
    }
    if (turns.settle()) {
      for (QueueOut out : outArray) {
        out.notifyConsumer();
      }
    }
  }

  @Override
  public void fail(String stage, long sequence, String problem, @Nullable Throwable cause) {
    flow.fail(stage, sequence, problem, cause);
  }

  @Override
  public boolean pause(long nanos) {
    long until = System.nanoTime() + nanos;
    pausing = Thread.currentThread();
    while (!stopped() && until - System.nanoTime() > 0 && !Thread.interrupted()) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
    pausing = null;
    return !stopped();
  }

  @Override
  public void wake() {
    IslandTask known = task;
    if (known != null) {
      known.wake();
    }
  }

  @Override
  public void wakesItself() {
    wakesItself = true;
  }

  boolean isWokenBySource() {
    return wakesItself;
  }

  /** The stage that acts, for messages; any thread may ask, and may get an answer a moment old. */
  String acting() {
    return stage(custody.actor());
  }

  private String stage(int actor) {
    for (CallFrame frame : frames.values()) {
      if (frame.actor() == actor) {
        return frame.plan().name();
      }
    }
    return "";
  }
}
