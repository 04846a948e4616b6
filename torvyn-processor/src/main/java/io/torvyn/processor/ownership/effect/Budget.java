package io.torvyn.processor.ownership.effect;

/**
 * Bounds the work on one body, in steps rather than time, so that a verdict does not depend on the
 * machine. A step is one variable, operand or object of one path, gone through once: it is paid for
 * each tree walked, and for each copy, comparison and merge of paths.
 */
public final class Budget {
  private final int limit;
  private int spent;

  /**
   * Grants a number of steps.
   *
   * @param limit how many
   */
  public Budget(int limit) {
    this.limit = limit;
  }

  /**
   * Takes steps.
   *
   * @param steps how many
   * @throws Exhausted if there are not so many left
   */
  public void spend(int steps) {
    spent += steps;
    if (spent > limit) {
      throw new Exhausted(limit);
    }
  }

  /**
   * How much was needed.
   *
   * @return steps taken so far
   */
  public int spent() {
    return spent;
  }

  /** Says that a body is beyond the budget. */
  public static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted(int limit) {
      super("more than " + limit + " steps", null, false, false);
    }
  }
}
