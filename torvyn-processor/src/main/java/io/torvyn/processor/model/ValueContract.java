package io.torvyn.processor.model;

/**
 * What a parameter or a result says about ownership.
 *
 * @param type the kind of value
 * @param ownership who owns it after it crossed
 * @param byDefault whether nothing was written, so that {@code ownership} is the default; messages
 *     say so
 */
public record ValueContract(TrackedType type, Ownership ownership, boolean byDefault) {
  /** A value nobody tracks. */
  public static final ValueContract UNTRACKED =
      new ValueContract(TrackedType.NONE, Ownership.NONE, true);

  /**
   * Says whether ownership crosses with the value.
   *
   * @return {@code true} for {@code @Owned}
   */
  public boolean owned() {
    return ownership == Ownership.OWNED;
  }

  /**
   * Says whether the value is lent.
   *
   * @return {@code true} for {@code @Borrowed}, written or by default
   */
  public boolean borrowed() {
    return ownership == Ownership.BORROWED;
  }
}
