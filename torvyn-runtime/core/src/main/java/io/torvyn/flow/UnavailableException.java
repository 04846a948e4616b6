package io.torvyn.flow;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a stage that cannot do its work at the moment because something it depends on is away.
 * Making the call again later may succeed.
 */
public class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what happened, with the value concerned
   */
  public UnavailableException(String message) {
    super(message);
  }

  /**
   * Says what is wrong and why.
   *
   * @param message what happened, with the value concerned
   * @param cause what led to it, or null
   */
  public UnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
