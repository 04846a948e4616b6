package io.torvyn.flow;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a stage that cannot go on at all. The flow fails whatever the stage's error policy
 * says.
 */
public class FatalStageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what happened, with the value concerned
   */
  public FatalStageException(String message) {
    super(message);
  }

  /**
   * Says what is wrong and why.
   *
   * @param message what happened, with the value concerned
   * @param cause what led to it, or null
   */
  public FatalStageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
