package io.torvyn.flow.stage;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.flow.FatalStageException;
import io.torvyn.flow.InvalidInputException;

/** What an error in a stage leads to. */
enum ErrorAction {
  /** Make the call again. */
  AGAIN,
  /** Give the element up and go on. */
  SKIP,
  /** Send the element to the dead-letter stage and go on. */
  DEAD_LETTER,
  /** End the flow. */
  FAIL;

  /**
   * Decides. An {@link Error} and a {@link FatalStageException} end the flow whatever the policy:
   * the first says that the virtual machine or the program is broken, the second is the stage's own
   * wish. A retry cannot help against an {@link InvalidInputException}.
   *
   * @param failure what the stage threw
   * @param policy the stage's policy
   * @param attempt how many retries there have been for this element
   * @param retries how many there may be
   * @return what to do
   */
  static ErrorAction of(Throwable failure, ErrorPolicy policy, int attempt, int retries) {
    if (failure instanceof Error || failure instanceof FatalStageException) {
      return FAIL;
    }
    return switch (policy) {
      case TERMINATE -> FAIL;
      case SKIP -> SKIP;
      case DEAD_LETTER -> DEAD_LETTER;
      case RETRY -> attempt < retries && !(failure instanceof InvalidInputException) ? AGAIN : FAIL;
    };
  }

  /** What was thrown, for a message: the type, and what it says. */
  static String describe(Throwable failure) {
    String message = failure.getMessage();
    String type = failure.getClass().getSimpleName();
    return message == null ? type : type + ": " + message;
  }
}
