package io.torvyn.buffer.access;

import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.buffer.error.StaleHandleException;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The right a guarded handle stands for. It holds while the slot is in the generation it was made
 * for and nobody has ended it; once lost, every access throws, on whatever thread and however often
 * the slot was reused since.
 */
public final class Guard extends Access {

  /** What a guard watches: the slot behind the handle. */
  public interface Ground {

    /**
     * Counts the lives of the slot; goes up when the buffer returns to the pool.
     *
     * @return the current life, with at least opaque memory order
     */
    long generation();

    /**
     * The name errors use.
     *
     * @return such as {@code 256B#17}
     */
    String name();

    /**
     * Whether a mutable lease is out, which excludes everybody else.
     *
     * @return {@code true} while only that lease may look
     */
    boolean exclusive();

    /**
     * Who has the buffer now.
     *
     * @return for messages, such as {@code OWNED by stage 'parse'}; a moment old on other threads
     */
    String standing();

    /**
     * Who may change the buffer, and whether places are remembered.
     *
     * @return that of the island which holds the buffer, or held it last
     */
    Watch watch();
  }

  private final Ground ground;
  private final long generation;
  private final String holder;
  private final boolean owning;
  private volatile @Nullable String lost;
  private @Nullable Runnable writeBack;

  /**
   * Opens a right in the slot's present generation.
   *
   * @param ground the slot
   * @param holder who may access, for messages
   * @param owning whether the holder owns the buffer, or only borrowed it
   */
  public Guard(Ground ground, String holder, boolean owning) {
    this.ground = ground;
    this.generation = ground.generation();
    this.holder = holder;
    this.owning = owning;
  }

  /**
   * Ends the right. The first end is the one that messages name; where ownership is tracked, with
   * its place in the user's code.
   *
   * @param how what ended it, such as {@code released}
   */
  public void lose(String how) {
    if (lost == null) {
      String place = ground.watch().place();
      lost = place.isEmpty() ? how : how + " at " + place;
    }
  }

  /**
   * Whether the right has not ended.
   *
   * @return {@code true} while accesses are allowed
   */
  public boolean holds() {
    return lost == null && ground.generation() == generation;
  }

  /**
   * How the right ended.
   *
   * @return null while it holds or if the slot was taken away
   */
  public @Nullable String lost() {
    return lost;
  }

  /**
   * Whether the holder may give the buffer up.
   *
   * @return {@code false} for a borrow
   */
  public boolean owning() {
    return owning;
  }

  /**
   * Who may access.
   *
   * @return a name for messages
   */
  public String holder() {
    return holder;
  }

  @Override
  public void enter() {
    if (lost != null || ground.generation() != generation) {
      throw stale();
    }
    if (ground.exclusive()) {
      throw new OwnershipException(
          "buffer "
              + ground.name()
              + " was accessed by "
              + holder
              + " while a mutable lease is out, which excludes every other access: close the lease"
              + " first, or go through it");
    }
    if (writeBack != null) {
      writeBack.run();
    }
  }

  @Override
  public void enterToWrite() {
    enter();
    Watch watch = ground.watch();
    if (watch.foreign()) {
      throw watch.refusal("buffer " + ground.name() + " of " + holder, "changed or given up");
    }
  }

  @Override
  public void leave() {
    VarHandle.loadLoadFence();
    if (lost != null || ground.generation() != generation) {
      throw stale();
    }
  }

  /**
   * Runs something before each further access: bytes written to a private view come home so.
   *
   * @param action what to run
   */
  public void beforeAccess(Runnable action) {
    writeBack = action;
  }

  private StaleHandleException stale() {
    String how = lost == null ? "returned to the pool" : lost;
    return new StaleHandleException(
        "this handle on buffer "
            + ground.name()
            + ", taken by "
            + holder
            + ", is stale: the buffer was "
            + how
            + ", and the handle ended with that; thread '"
            + Thread.currentThread().getName()
            + "' used it while the buffer was "
            + ground.standing()
            + "; use the handle before, or keep the buffer in a Held, a BufferDeque or a lease"
            + (ground.watch().tracking()
                ? ""
                : "; HostSettings.trackOwnership(true) tells at which line"));
  }
}
