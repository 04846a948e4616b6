package io.torvyn.buffer;

import io.torvyn.annotation.Leased;
import io.torvyn.ledger.Account;
import java.util.List;

/**
 * What one island holds: who acts, what the calls in progress own, free slots at hand, containers
 * and leases. Confined to the island: one thread at a time.
 */
public final class Custody implements AutoCloseable {
  /** The owner index of the host itself. */
  public static final int HOST = 0;

  /** The owner index of a buffer that waits between two islands. */
  public static final int EDGE = -1;

  /** The owner index of a buffer in the pool. */
  public static final int NOBODY = -2;

  /** Where a custody gets slots from and returns them to. Implemented by the pool. */
  public interface Supply {}

  /**
   * What was taken back from a call.
   *
   * @param count how many buffers
   * @param buffers their names
   */
  public record Reclaimed(int count, List<String> buffers) {}

  /**
   * Opens the custody of an island.
   *
   * @param supply the pool
   * @param host who copies are booked on while the host acts
   */
  public Custody(Supply supply, Account host) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a stage. Only before the first element.
   *
   * @param name its name, for messages
   * @param account where its copies are counted
   * @param guarded whether it gets guarded handles
   * @param byteBudget how many bytes of buffers it may own at a time; 0 for no bound
   * @return its owner index, from 1
   */
  public int addStage(String name, Account account, boolean guarded, long byteBudget) {
    throw new UnsupportedOperationException();
  }

  /** Who acts. @return {@link #HOST} or a stage's index */
  public int actor() {
    throw new UnsupportedOperationException();
  }

  /** Says who acts from now on. @param owner {@link #HOST} or a stage's index */
  public void actor(int owner) {
    throw new UnsupportedOperationException();
  }

  /**
   * Begins a call: what is acquired or received from here on belongs to it. @return the mark to
   * hand to {@link #reset} or {@link #reclaim}
   */
  public int mark() {
    throw new UnsupportedOperationException();
  }

  /** Ends a proved call that returned. @param mark what {@link #mark} returned */
  public void reset(int mark) {
    throw new UnsupportedOperationException();
  }

  /**
   * Ends a call that threw, or a guarded one: takes back exactly what it still owns, that is, what
   * it acquired or received, did not give up, and did not put into a container. The actor must
   * still be (or be again) the stage of that call.
   *
   * @param mark what {@link #mark} returned
   * @return what was taken back; empty for a call that kept its promises
   */
  public Reclaimed reclaim(int mark) {
    throw new UnsupportedOperationException();
  }

  /**
   * The allocator to hand to a stage. @param stage its index @return always the same one; usable
   * only while the stage acts
   */
  public BufferAllocator allocator(int stage) {
    throw new UnsupportedOperationException();
  }

  /**
   * Empties the containers of a stage, at its end. @param stage its index @return how many buffers
   * were released
   */
  public int emptyContainers(int stage) {
    throw new UnsupportedOperationException();
  }

  /**
   * Ends a stage's leases of a scope. @param stage its index @param scope which; STAGE ends
   * all @return how many were still live
   */
  public int endLeases(int stage, Leased.Scope scope) {
    throw new UnsupportedOperationException();
  }

  /**
   * Ends all deadline leases whose time has come. @param nowNanos {@link System#nanoTime()} @return
   * how many ended
   */
  public int expireLeases(long nowNanos) {
    throw new UnsupportedOperationException();
  }

  /** Slots acquired through this custody. @return at least 0 */
  public long acquired() {
    throw new UnsupportedOperationException();
  }

  /**
   * Slots released through this custody. The sums over all custodies of a flow agree when nothing
   * is outstanding. @return at least 0
   */
  public long released() {
    throw new UnsupportedOperationException();
  }

  /**
   * The bytes of buffers a stage owns now, in calls, containers and leases. @param stage its
   * index @return at least 0
   */
  public long heldBytes(int stage) {
    throw new UnsupportedOperationException();
  }

  /** Gives the free slots at hand back to the pool. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
