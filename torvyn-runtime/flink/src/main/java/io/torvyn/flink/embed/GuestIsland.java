package io.torvyn.flink.embed;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Party;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.plan.EdgePlan;
import io.torvyn.flow.plan.FlowPlan;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.flow.stage.CallFrame;
import io.torvyn.flow.stage.FlowInfo;
import io.torvyn.flow.stage.StageHost;
import io.torvyn.flow.stage.StageReading;
import io.torvyn.glue.GeneratedPipeline;
import io.torvyn.glue.InEdge;
import io.torvyn.glue.IslandDriver;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.glue.Turn;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.ledger.Account;
import io.torvyn.ledger.Ledger;
import io.torvyn.ledger.LedgerReport;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One island as the guest of a foreign thread: elements are pushed in one at a time, and what comes
 * out is handed over at once. There is no queue, no schedule and no flow around it. All methods
 * belong to one thread.
 *
 * <p>Invariant: between two calls nothing lies in an edge, so that what the island remembers is
 * what its components keep and how far its frames have counted.
 */
final class GuestIsland extends StageHost {
  /** How many elements pass between two looks at the clock. */
  private static final int TICK = 256;

  private final IslandState memory;
  private final FlowInfo info;
  private final Ledger ledger = new Ledger();
  private final Account account = ledger.account("(host)");
  private final Custody custody;
  private final Party host;

  /** Receives what comes in, like a source; the host's own party would log it for ever. */
  private final Party entrance;

  private final BufferAllocator admission;
  private final Outlet outlet;
  private final int index;
  private final Map<String, CallFrame> frames = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<Integer, OutEdge> exits = new LinkedHashMap<>();
  private final Entry[] entryOfEdge;
  private final IslandDriver driver;
  private boolean ended;
  private @Nullable Throwable failure;
  private long restUntil;
  private boolean resting;
  private long turnNanos = System.nanoTime();
  private long admitted;

  /**
   * Puts an island together; nothing of it has run yet.
   *
   * @param pipeline makes its driver
   * @param plan what its stages are going to do
   * @param info what they may know
   * @param island its number
   * @param custodies opens its custody
   * @param outlet receives what leaves it
   */
  GuestIsland(
      GeneratedPipeline pipeline,
      FlowPlan plan,
      FlowInfo info,
      int island,
      Function<Account, Custody> custodies,
      Outlet outlet) {
    this.memory = new IslandState(pipeline, frames);
    this.info = info;
    this.index = island;
    this.outlet = outlet;
    this.custody = custodies.apply(account);
    this.host = custody.party(Custody.HOST);
    this.entrance = custody.addStage("(entrance)", account, false, 0);
    this.admission = custody.allocator(entrance);
    List<StagePlan> stages = plan.stagesOf(island);
    for (StagePlan stage : stages) {
      frames.put(
          stage.name(), new CallFrame(stage, this, custody, ledger.account(stage.name()), info));
    }
    this.entryOfEdge = new Entry[plan.spec().edges().size()];
    for (EdgePlan queue : plan.queues()) {
      connect(queue.spec());
    }
    this.driver = pipeline.island(this);
  }

  private void connect(EdgeSpec edge) {
    CallFrame from = frames.get(edge.from());
    if (frames.containsKey(edge.to())) {
      entryOfEdge[edge.index()] = entries.computeIfAbsent(edge.to(), stage -> new Entry());
    }
    if (from != null) {
      OutEdge exit = new Exit(edge.index());
      exits.put(edge.index(), exit);
      if (edge.deadLetter()) {
        from.deadLetters(exit);
      }
    }
  }

  /** The one element that was pushed in, until a stage takes it. */
  private final class Entry extends InEdge {
    private @Nullable Buffer waiting;

    @Override
    public @Nullable Buffer poll() {
      Buffer element = waiting;
      waiting = null;
      return element;
    }

    @Override
    public boolean ended() {
      return ended;
    }
  }

  /** Hands elements out, and takes them back at once. */
  private final class Exit extends OutEdge {
    private final int edge;

    Exit(int edge) {
      this.edge = edge;
    }

    @Override
    public void offer(Buffer element) {
      try {
        if (failure == null) {
          outlet.accept(edge, element);
        }
      } catch (Throwable refused) {
        // Not thrown here: an emitting component could take it for a failure of its own.
        failure = refused;
      } finally {
        Slots.release(custody, element);
      }
    }
  }

  /**
   * Initialises the components.
   *
   * @throws Exception what one threw
   */
  void init() throws Exception {
    driver.init();
  }

  /**
   * Brings an element to its stage, and whatever becomes of it to the outlet.
   *
   * @param edge the index of the edge it comes by
   * @param bytes holds the payload, which is copied
   * @param offset its first byte
   * @param length its length
   * @param timestampNanos the element's time
   * @throws Exception what the outlet threw, or a {@link FlowException} of a stage
   */
  void push(int edge, byte[] bytes, int offset, int length, long timestampNanos) throws Exception {
    Entry entry = entryOfEdge[edge];
    custody.actor(entrance);
    Buffer element =
        Slots.accept(custody, admission.allocate(length).append(bytes, offset, length).freeze());
    Slots.of(element).stamp(admitted, timestampNanos, info.flowId());
    account.produced(length);
    if (++admitted % TICK == 0) {
      tick();
    }
    entry.waiting = element;
    while (entry.waiting != null && failure == null) {
      driver.turn(1);
      waitOut();
    }
    check();
  }

  /**
   * Lets sources give elements.
   *
   * @param budget how many at most
   * @return how it ended
   * @throws Exception as {@link #push}
   */
  Turn turn(int budget) throws Exception {
    tick();
    Turn turn = driver.turn(budget);
    waitOut();
    check();
    return turn;
  }

  /**
   * Flushes and completes the components; nothing may be pushed afterwards.
   *
   * @throws Exception as {@link #push}
   */
  void finish() throws Exception {
    ended = true;
    tick();
    driver.finish();
    check();
  }

  private void tick() {
    turnNanos = System.nanoTime();
    custody.expireLeases(turnNanos, (stage, ended) -> {});
  }

  /** A stage that asked for a rest gets it on the foreign thread, which has nothing else to do. */
  private void waitOut() {
    if (resting) {
      resting = false;
      pause(restUntil - System.nanoTime());
    }
  }

  private void check() throws Exception {
    if (failure != null) {
      if (failure instanceof Exception e) {
        throw e;
      }
      throw (Error) failure;
    }
  }

  /**
   * Writes the state of all stages down.
   *
   * @param out receives it
   * @throws IOException what a component or {@code out} threw
   */
  void snapshot(DataOutput out) throws IOException {
    memory.snapshot(out);
  }

  /**
   * Takes a state up; before the first element.
   *
   * @param in gives what {@link #snapshot} wrote
   * @throws IOException if it was written by another pipeline, or a component refuses it
   */
  void restore(DataInput in) throws IOException {
    memory.restore(in);
  }

  /**
   * Copies bytes of an element that is being handed out, counted as a host serialize.
   *
   * @param element what the outlet was given
   * @param from its first byte to copy
   * @param into receives the bytes
   * @param at where
   * @param length how many
   */
  void serialize(Buffer element, int from, byte[] into, int at, int length) {
    host.serialize(element, from, into, at, length);
  }

  /**
   * Tears the components down and takes back what they kept.
   *
   * @throws FlowException if a component threw in its teardown
   */
  void close() {
    for (Entry entry : entries.values()) {
      Buffer element = entry.poll();
      if (element != null) {
        Slots.release(custody, element);
      }
    }
    try {
      driver.teardown();
    } catch (Exception thrown) {
      throw new FlowException(
          info.pipeline(), "", FlowException.NO_ELEMENT, "teardown threw " + thrown, thrown);
    } finally {
      frames.values().forEach(CallFrame::close);
      custody.close();
    }
  }

  /** The stages' counters; exact on the island's thread, a moment old on others. */
  Map<String, StageReading> stages() {
    Map<String, StageReading> readings = new LinkedHashMap<>();
    frames.forEach((name, frame) -> readings.put(name, frame.reading()));
    return readings;
  }

  LedgerReport copies() {
    return ledger.report();
  }

  /** Buffers acquired and not yet back; 0 once the island is closed. */
  long outstanding() {
    return custody.acquired() - custody.released();
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public StageFrame frame(String stage) {
    return Objects.requireNonNull(frames.get(stage), stage);
  }

  @Override
  public OutEdge out(int edgeIndex) {
    return Objects.requireNonNull(exits.get(edgeIndex));
  }

  @Override
  public InEdge in(String stage) {
    return Objects.requireNonNull(entries.get(stage), stage);
  }

  @Override
  public boolean held() {
    return resting || failure != null;
  }

  @Override
  public boolean draining() {
    return ended;
  }

  @Override
  public boolean stopped() {
    return failure != null;
  }

  @Override
  public long turnNanos() {
    return turnNanos;
  }

  @Override
  public void fail(String stage, long sequence, String problem, @Nullable Throwable cause) {
    if (failure == null) {
      failure = new FlowException(info.pipeline(), stage, sequence, problem, cause);
    }
  }

  @Override
  public void rest(long nanos) {
    restUntil = System.nanoTime() + nanos;
    resting = true;
  }

  @Override
  public boolean pause(long nanos) {
    long until = System.nanoTime() + nanos;
    while (!stopped() && until - System.nanoTime() > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(until - System.nanoTime());
    }
    return !stopped();
  }

  @Override
  public void wake() {}

  @Override
  public void wakesItself() {}
}
