package io.torvyn.buffer.error;

/** A lease was used after it had been closed, had expired or had been reclaimed. */
public final class LeaseExpiredException extends OwnershipException {
  private static final long serialVersionUID = 1;

  /**
   * Says what happened.
   *
   * @param message which buffer, how the lease ended, and what to do
   */
  public LeaseExpiredException(String message) {
    super(message);
  }
}
