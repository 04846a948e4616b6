package io.torvyn.flow;

import org.jspecify.annotations.Nullable;

/** Thrown by a stage that ran out of its time, and the reason of a flow that ran out of its own. */
public class DeadlineExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what happened, with the value concerned
   */
  public DeadlineExceededException(String message) {
    super(message);
  }

  /**
   * Says what is wrong and why.
   *
   * @param message what happened, with the value concerned
   * @param cause what led to it, or null
   */
  public DeadlineExceededException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
