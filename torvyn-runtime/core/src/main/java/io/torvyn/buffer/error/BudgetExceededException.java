package io.torvyn.buffer.error;

/** A host or a component would hold more bytes than its budget allows. */
public final class BudgetExceededException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /**
   * Says what happened.
   *
   * @param message whose budget, its size, what was asked for, and what to do
   */
  public BudgetExceededException(String message) {
    super(message);
  }
}
