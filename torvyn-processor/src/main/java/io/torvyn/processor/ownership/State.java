package io.torvyn.processor.ownership;

/** What may be true of one object on one path. */
public enum State {
  /** There is no object: the reference is null. Carries no duty. */
  NULL,
  /** This body owns it and must give it up. */
  OWNED,
  /** Owned, and a shared lease of it is out: may be read, not written and not given up. */
  LEASED,
  /** Owned, and a mutable lease of it is out: may not be touched. */
  LEASED_MUTABLE,
  /** Lent to this body until it returns. */
  BORROWED,
  /** A view or a lease that may be used. */
  LIVE,
  /** Ownership went elsewhere. */
  TRANSFERRED,
  /** Given back to the pool. */
  RELEASED,
  /** Became another, frozen buffer. */
  FROZEN,
  /** A lease that was closed. */
  CLOSED,
  /** A view, or a borrow from a container, whose origin was given up or changed. */
  DEAD,
  /** A mistake with it was reported already, or nothing is known: never complained about again. */
  REPORTED;

  /**
   * Says whether the body must still give the object up.
   *
   * @return {@code true} for the owning states
   */
  public boolean owns() {
    return this == OWNED || this == LEASED || this == LEASED_MUTABLE;
  }

  /**
   * Says whether ownership was given up earlier in this body.
   *
   * @return {@code true} for the states of a spent owner
   */
  public boolean gone() {
    return this == TRANSFERRED || this == RELEASED || this == FROZEN;
  }
}
