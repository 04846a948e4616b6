package io.torvyn.buffer.error;

/** The pool has no buffer left and may not make one. */
public final class PoolExhaustedException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /**
   * Says what happened.
   *
   * @param message which tier, how many buffers are out, and what to do
   */
  public PoolExhaustedException(String message) {
    super(message);
  }
}
