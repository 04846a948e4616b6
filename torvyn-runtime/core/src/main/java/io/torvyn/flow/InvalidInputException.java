package io.torvyn.flow;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a stage whose element is not what it should be. The element is at fault, not the stage:
 * making the call again is pointless, so the retry policy treats it as exhausted, and a circuit
 * breaker does not count it.
 */
public class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what happened, with the value concerned
   */
  public InvalidInputException(String message) {
    super(message);
  }

  /**
   * Says what is wrong and why.
   *
   * @param message what happened, with the value concerned
   * @param cause what led to it, or null
   */
  public InvalidInputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
