package io.torvyn.buffer.error;

/** A buffer was asked for something its state or its owner does not allow. */
public class OwnershipException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /**
   * Says what happened.
   *
   * @param message which buffer, in which state, owned by whom, asked by whom, and what to do
   */
  public OwnershipException(String message) {
    super(message);
  }
}
