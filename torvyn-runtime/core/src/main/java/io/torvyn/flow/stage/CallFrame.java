package io.torvyn.flow.stage;

import io.torvyn.annotation.Leased;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.buffer.Party;
import io.torvyn.buffer.Slot;
import io.torvyn.buffer.Slots;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.plan.StagePlan;
import io.torvyn.glue.ElementView;
import io.torvyn.glue.OutEdge;
import io.torvyn.glue.StageFrame;
import io.torvyn.ledger.Account;
import io.torvyn.observe.ElementEvent.Step;
import org.jspecify.annotations.Nullable;

/**
 * The frame of one stage of one flow.
 *
 * <p>Invariants. Between two calls the host owns every element on its way. During a call and until
 * the next one the stage acts; what it acquires or is given is logged with its {@link Party}, so
 * that a call that throws gives back exactly what it still owned. A nested call (a stage fused
 * behind an emit) is another party's and ends before {@link #resume}.
 */
public final class CallFrame extends StageFrame {
  private static final Leased.Scope[] SCOPES = Leased.Scope.values();

  private final StageHost host;
  private final Custody custody;
  private final Party party;
  private final boolean guarded;
  private final StagePlan plan;
  private final Account account;
  private final long flowId;
  private final Custody.Allocator allocator;
  private final StageContext context;
  private final ElementView view = new ElementView();
  private final StageCounts counts;
  private final Recovery recovery;

  /**
   * Whether there is more to do when a call returns: a probe to tell, a failure or a lease to
   * forget.
   */
  private boolean unsettled;

  /** The lease this call was given; it ends if the call throws. */
  private @Nullable Lease granted;

  private long inSequence = FlowException.NO_ELEMENT;
  private long inTime;

  /** Set in turns that are watched. */
  private @Nullable StageProbe probe;

  /**
   * Joins a stage to its island.
   *
   * @param plan what the stage is going to do
   * @param host its island
   * @param custody what the island holds; the stage is added to it
   * @param account where its copies are counted
   * @param flow what its component may know of the flow
   */
  public CallFrame(
      StagePlan plan, StageHost host, Custody custody, Account account, FlowInfo flow) {
    this.plan = plan;
    this.host = host;
    this.custody = custody;
    this.account = account;
    this.flowId = flow.flowId();
    this.guarded = !plan.spec().proved();
    this.party = custody.addStage(plan.name(), account, guarded, plan.byteBudget());
    this.allocator = custody.allocator(party);
    this.context = new StageContext(flow, plan.name(), plan.settings(), host);
    this.counts = new StageCounts(plan);
    this.recovery = new Recovery(plan, host, custody, counts);
  }

  /** Whom to tell what happens from here on. */
  void probe(@Nullable StageProbe now) {
    probe = now;
    unsettled = true;
  }

  @Override
  public void enter() {
    custody.begin(party);
    StageProbe.entered(probe, null);
    inSequence = FlowException.NO_ELEMENT;
  }

  @Override
  public void enter(Buffer in) {
    custody.begin(party);
    Slot slot = Slots.of(in);
    inSequence = slot.sequence();
    inTime = slot.timestampNanos();
    StageProbe.entered(probe, in);
  }

  @Override
  public void exit() {
    custody.end(party);
    if (unsettled) {
      left();
    }
  }

  /** Tells the probe, and forgets what only a failure of this call would have been about. */
  private void left() {
    StageProbe.left(probe, Step.LEFT);
    unsettled = probe != null;
    granted = null;
    recovery.succeeded();
  }

  @Override
  public void show(Buffer in) {
    custody.actor(party);
    StageProbe.entered(probe, in);
  }

  @Override
  public void settle() {
    custody.actor(party);
    recovery.left(custody.reclaim(party));
    left();
  }

  @Override
  public void resume() {
    custody.actor(party);
    StageProbe.resumed(probe);
    if (host.stopped()) {
      throw FlowStopped.SIGNAL;
    }
  }

  @Override
  public boolean failed(Throwable failure, @Nullable Buffer element) {
    custody.actor(party); // a stage behind an emit may have acted last
    StageProbe.left(probe, Step.FAILED);
    recovery.reclaimed(custody.reclaim(party));
    Buffer in = element;
    if (in != null) {
      inSequence = Slots.of(in).sequence(); // not known yet if the call was only shown the element
    }
    if (granted != null) {
      granted.close(); // which releases the element
      granted = null;
      in = null;
    }
    unsettled = true;
    return recovery.decide(failure, in, inSequence);
  }

  @Override
  public Custody.Allocator allocator() {
    return allocator;
  }

  @Override
  public FlowContext context() {
    return context;
  }

  @Override
  public ElementView meta(Buffer in) {
    return view.of(in);
  }

  @Override
  public Buffer own(Buffer in) {
    return give(in);
  }

  @Override
  public MutableBuffer ownMutable(Buffer in) {
    return giveMutable(in);
  }

  @Override
  public Lease lease(Buffer in, int scope, long millis, boolean mutable) {
    // From this moment, not from the turn's beginning: the turn may have lasted longer by now.
    long deadline = millis == 0 ? 0 : System.nanoTime() + millis * 1_000_000;
    unsettled = true;
    granted = Slots.lease(custody, in, SCOPES[scope], deadline, mutable);
    return granted;
  }

  @Override
  public void endLeases(int scope) {
    custody.endLeases(party, SCOPES[scope]);
  }

  @Override
  public boolean flushDue() {
    return counts.flushDue(host.turnNanos());
  }

  @Override
  public Buffer produced(Buffer b) {
    Buffer element = ours(b);
    Slot slot = Slots.of(element);
    slot.stamp(counts.number(), StageProbe.now(probe, host.turnNanos()), flowId);
    account.produced(slot.size());
    counts.out++;
    StageProbe.went(probe, Step.MADE, element);
    return element;
  }

  @Override
  public Buffer derived(Buffer b) {
    Buffer element = ours(b);
    long time = inSequence == FlowException.NO_ELEMENT ? host.turnNanos() : inTime;
    Slots.of(element).stamp(counts.number(), time, flowId);
    counts.out++;
    StageProbe.went(probe, Step.MADE, element);
    return element;
  }

  /** A guarded stage's result has been accepted already, by {@link #accept}. */
  private Buffer ours(Buffer b) {
    return guarded ? b : Slots.accept(custody, party, b);
  }

  @Override
  public void passed() {
    counts.passed++;
    StageProbe.went(probe, Step.PASSED, null);
  }

  @Override
  public Buffer share(Buffer in) {
    counts.branches++;
    return Slots.share(custody, in);
  }

  @Override
  public Buffer copy(Buffer in) {
    counts.branches++;
    custody.actor(party);
    return Slots.copy(custody, in);
  }

  @Override
  public void copied(Buffer in) {
    counts.branches--; // one branch fewer than copies and the element itself would make
    Slots.release(custody, in);
  }

  @Override
  public void consumed(Buffer in) {
    counts.consumed++;
    StageProbe.ended(probe, Step.CONSUMED, in);
    Slots.release(custody, in);
  }

  @Override
  public void dropped(Buffer in) {
    counts.dropped++;
    StageProbe.ended(probe, Step.DROPPED, in);
    Slots.release(custody, in);
  }

  @Override
  public void delivered(Buffer in) {
    counts.delivered++;
    StageProbe.ended(probe, Step.DELIVERED, in);
    Slots.release(custody, in);
  }

  @Override
  public void taken() {
    counts.taken++;
    StageProbe.taken(probe, inTime);
  }

  @Override
  public Buffer lend(Buffer in) {
    return Slots.lend(custody, in);
  }

  @Override
  public void endLoan(Buffer handle) {
    Slots.endLoan(custody, handle);
  }

  @Override
  public Buffer give(Buffer in) {
    try {
      return Slots.give(custody, in);
    } catch (RuntimeException refused) {
      Slots.release(custody, in); // the stage never got it: the call's failure will not return it
      throw refused;
    }
  }

  @Override
  public MutableBuffer giveMutable(Buffer in) {
    try {
      return Slots.giveMutable(custody, in);
    } catch (RuntimeException refused) {
      Slots.release(custody, in);
      throw refused;
    }
  }

  @Override
  public @Nullable Buffer accept(@Nullable Buffer returned) {
    return returned == null ? null : Slots.accept(custody, returned);
  }

  @Override
  public void signal(@Nullable BackpressureSignal signal) {
    recovery.signal(signal == BackpressureSignal.PAUSE);
  }

  /**
   * Where elements go whose calls threw.
   *
   * @param edge the near end of the queue to the dead-letter stage
   */
  public void deadLetters(OutEdge edge) {
    recovery.deadLetters(edge);
  }

  /** Ends everything the component kept: its containers and all its leases. */
  public void close() {
    custody.emptyContainers(party);
    custody.endLeases(party, Leased.Scope.STAGE);
  }

  /**
   * Which party this stage is in its custody.
   *
   * @return its index
   */
  public int actor() {
    return party.owner();
  }

  /**
   * What the stage is going to do.
   *
   * @return its plan
   */
  public StagePlan plan() {
    return plan;
  }

  /**
   * What happened so far.
   *
   * @return a snapshot; exact for the stage's own thread, and for others once the flow has ended
   */
  public StageReading reading() {
    return counts.reading(party);
  }

  /**
   * What is counted here.
   *
   * @return written by the stage's own thread
   */
  public StageCounts counts() {
    return counts;
  }
}
