package io.torvyn.buffer.access;

import io.torvyn.buffer.error.OwnershipException;
import org.jspecify.annotations.Nullable;

/**
 * Watches the guarded handles of one island: which thread may change their buffers, and where in
 * the user's code they began and ended.
 */
public final class Watch {

  /** Of buffers no island holds: any thread may ask, and no place is remembered. */
  public static final Watch NOBODY = new Watch(false);

  private final boolean tracking;

  /** Who runs the island's turn, or ran the last one; null while nobody has said so. */
  private @Nullable Thread thread;

  /**
   * Watches an island that no thread runs yet.
   *
   * @param tracking whether places in the user's code are remembered
   */
  public Watch(boolean tracking) {
    this.tracking = tracking;
  }

  /** The calling thread runs the island from now on. */
  public void runsHere() {
    thread = Thread.currentThread();
  }

  /**
   * Whether places are remembered.
   *
   * @return as the host is set up
   */
  public boolean tracking() {
    return tracking;
  }

  /**
   * Where in the user's code the caller is.
   *
   * @return empty if places are not remembered
   */
  public String place() {
    return tracking ? Place.here() : "";
  }

  /**
   * Whether another thread than the one that runs the island asks. A thread that ran the island
   * before it was handed on may be taken for the present one; whoever got a handle from a call in
   * progress is not.
   *
   * @return {@code false} too while no thread has run it
   */
  public boolean foreign() {
    Thread runs = thread;
    return runs != null && runs != Thread.currentThread();
  }

  /**
   * Says that a foreign thread asked.
   *
   * @param what for what, such as {@code buffer 256B#17 of stage 'parse'}
   * @param how what it was to be, such as {@code released}
   * @return to be thrown
   */
  public OwnershipException refusal(String what, String how) {
    return new OwnershipException(
        what
            + " was to be "
            + how
            + " by thread '"
            + Thread.currentThread().getName()
            + "', but only the thread that runs the stage may: let other threads read, or hand"
            + " them a copy");
  }
}
