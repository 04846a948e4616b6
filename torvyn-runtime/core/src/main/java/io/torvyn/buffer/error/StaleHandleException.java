package io.torvyn.buffer.error;

/** A guarded handle was used after the access it stood for had ended. */
public final class StaleHandleException extends OwnershipException {
  private static final long serialVersionUID = 1;

  /**
   * Says what happened.
   *
   * @param message which buffer, who took it, how the access ended, and what to do
   */
  public StaleHandleException(String message) {
    super(message);
  }
}
