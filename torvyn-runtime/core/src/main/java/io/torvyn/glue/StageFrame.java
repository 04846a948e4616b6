package io.torvyn.glue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Custody;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.FlowContext;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every call of a stage's component: who acts, what the call owns, what becomes of
 * its element, and what is counted. One per stage, confined to the thread of the island's turn,
 * never entered twice at once.
 *
 * <p>The pattern of a call, which retries as long as the error policy says so:
 *
 * <pre>{@code
 * while (true) {
 *   frame.enter(in);
 *   try { out = component.process(in, frame.allocator()); frame.exit(); break; }
 *   catch (Throwable failure) { if (!frame.failed(failure, in)) return; }
 * }
 * }</pre>
 *
 * <p>An element that reached a stage ends there in exactly one way: {@link #consumed}, {@link
 * #dropped}, {@link #delivered}, {@link #taken}, {@link #failed} answering false, or it goes on
 * after {@link #passed}. With several branches, each but the last gets a handle of its own from
 * {@link #share} or {@link #copy}.
 */
public abstract class StageFrame {

  /** For the runtime. */
  protected StageFrame() {}

  /**
   * Opens a call that has no element: {@code init}, {@code pull}, {@code flush}, {@code complete}…
   */
  public abstract void enter();

  /**
   * Opens a call for an element.
   *
   * @param in the element, which stays the host's
   */
  public abstract void enter(Buffer in);

  /**
   * Opens a call of a proved component that is only shown its element: it is handed no allocator,
   * no emitter and nothing to own, so there is less to remember for it. Closed like any other.
   *
   * @param in the element, which stays the host's
   */
  public abstract void show(Buffer in);

  /** Closes a call of a proved component that returned. */
  public abstract void exit();

  /**
   * Closes a call of an unproved component that returned: what the call still owns is reclaimed,
   * and the flow's report names it.
   */
  public abstract void settle();

  /**
   * Closes a call that threw: reclaims what it still owned and applies the stage's error policy.
   *
   * @param failure what it threw
   * @param in the element, if the host still owns it; null if there is none or the call owned it
   * @return true if the call is to be made again; false if the matter is settled, and then {@code
   *     in} has been released or sent to the dead-letter stage
   */
  public abstract boolean failed(Throwable failure, @Nullable Buffer in);

  /** Makes this stage the acting one again, after an emit returned into its call. */
  public abstract void resume();

  /**
   * What the component allocates from.
   *
   * @return an allocator whose buffers belong to this stage; guarded if the stage is unproved
   */
  public abstract Custody.Allocator allocator();

  /**
   * What the component may know of its flow.
   *
   * @return the same object each time
   */
  public abstract FlowContext context();

  /**
   * What the host knows of an element.
   *
   * @param in the element of the current call
   * @return a flyweight that speaks of it until the next call of this method
   */
  public abstract ElementView meta(Buffer in);

  /**
   * Gives the element to a proved component. If the call throws, the host takes back what it still
   * owns.
   *
   * @param in an element of the host
   * @return the same buffer, owned by the stage
   */
  public abstract Buffer own(Buffer in);

  /**
   * Gives the element to a proved component for writing, without a copy.
   *
   * @param in an element of the host
   * @return the same slot as a writable buffer, owned by the stage
   */
  public abstract MutableBuffer ownMutable(Buffer in);

  /**
   * Leases the element to the component. The host keeps the buffer until the lease ends.
   *
   * @param in an element of the host, which is the host's affair from here on
   * @param scope 0 until flush, 1 until teardown, 2 until a deadline
   * @param millis for scope 2, how long
   * @param mutable whether the lease may write
   * @return the lease
   */
  public abstract Lease lease(Buffer in, int scope, long millis, boolean mutable);

  /**
   * Ends the leases of a scope and releases their buffers.
   *
   * @param scope as in {@link #lease}
   */
  public abstract void endLeases(int scope);

  /**
   * Whether an aggregator's window closes now, by count or by time. Asked after each ingest, and
   * between turns.
   *
   * @return true if {@code flush} is to be called
   */
  public abstract boolean flushDue();

  /**
   * Takes over what a source made: numbers it, stamps it with the turn's time, counts its bytes.
   *
   * @param b a buffer of this stage
   * @return the same buffer, of the host from here on
   */
  public abstract Buffer produced(Buffer b);

  /**
   * Takes over what a processor or aggregator made: numbers it and gives it the time of the input.
   *
   * @param b a buffer of this stage
   * @return the same buffer, of the host from here on
   */
  public abstract Buffer derived(Buffer b);

  /** Counts an element that a filter or router let through. */
  public abstract void passed();

  /**
   * Makes a further handle of the element, for one more branch. The bytes are the same and stay
   * read-only; they return to the pool when the last handle has ended, on whatever island. For n
   * branches this is called n-1 times, and the last branch gets the element itself.
   *
   * @param in an element of the host
   * @return a handle of the host, to be ended on its own
   */
  public abstract Buffer share(Buffer in);

  /**
   * Copies the element for one branch; the ledger counts a payload write of this stage.
   *
   * @param in an element of the host
   * @return the copy, of the host too
   */
  public abstract Buffer copy(Buffer in);

  /**
   * Ends an element whose branches have all been given copies, so that none takes the element
   * itself. Called after {@link #passed}, {@link #produced} or {@link #derived} counted the element
   * as sent.
   *
   * @param in an element of the host
   */
  public abstract void copied(Buffer in);

  /**
   * Ends a borrowed input whose component made of it what it wanted.
   *
   * @param in an element of the host
   */
  public abstract void consumed(Buffer in);

  /**
   * Ends an element that a filter, a router or a processor does not want.
   *
   * @param in an element of the host
   */
  public abstract void dropped(Buffer in);

  /**
   * Ends an element that a sink has seen.
   *
   * @param in an element of the host
   */
  public abstract void delivered(Buffer in);

  /** Counts an input that the component owned and gave up itself. */
  public abstract void taken();

  /**
   * Lends the element to an unproved component.
   *
   * @param in an element of the host
   * @return a guarded handle that throws once the loan has ended
   */
  public abstract Buffer lend(Buffer in);

  /**
   * Ends a loan, also after the call threw.
   *
   * @param handle what {@link #lend} returned
   */
  public abstract void endLoan(Buffer handle);

  /**
   * Gives the element to an unproved component.
   *
   * @param in an element of the host
   * @return a guarded handle, owned by the stage
   */
  public abstract Buffer give(Buffer in);

  /**
   * Gives the element to an unproved component for writing.
   *
   * @param in an element of the host
   * @return a guarded writable handle, owned by the stage
   */
  public abstract MutableBuffer giveMutable(Buffer in);

  /**
   * Verifies what an unproved component returned or emitted.
   *
   * @param returned a handle of this stage, or null
   * @return the proved handle of the same buffer, or null
   * @throws io.torvyn.buffer.error.OwnershipException if the stage does not own it
   */
  public abstract @Nullable Buffer accept(@Nullable Buffer returned);

  /**
   * Takes a sink's answer.
   *
   * @param signal the answer; null counts as {@link BackpressureSignal#READY}
   */
  public abstract void signal(@Nullable BackpressureSignal signal);
}
