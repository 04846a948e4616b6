package io.torvyn.processor.ownership;

/** What a body can do with a tracked value. */
public enum Act {
  /** It came into being, or into this body. Only ever a step of a history. */
  BEGIN,
  /** Looks at what belongs to the buffer but not to its payload: size, content type. */
  LOOK,
  /** Reads payload. */
  READ,
  /** Writes payload. */
  WRITE,
  /** Passes it to a parameter that borrows. */
  LEND,
  /** Passes it to a parameter that borrows, of code that is checked together with this body. */
  LEND_INSIDE,
  /** {@code release()}. */
  RELEASE,
  /** {@code close()}: a release, unless ownership went before. */
  CLOSE,
  /** {@code freeze()}. */
  FREEZE,
  /** {@code thaw()}. */
  THAW,
  /** Passes it to an {@code @Owned} parameter. */
  TRANSFER,
  /** Puts it into an owning container. */
  PUT,
  /** Returns it from a method whose result is {@code @Owned}. */
  RETURN,
  /** Returns it from a method whose result is {@code @Borrowed}. */
  RETURN_BORROW,
  /** Returns it from a method whose result says nothing. */
  RETURN_PLAIN,
  /** Takes a shared lease. */
  LEASE,
  /** Takes a mutable lease. */
  LEASE_MUTABLE,
  /** Stores it in a field. */
  STORE_FIELD,
  /** Stores it in an array. */
  STORE_ARRAY,
  /** Puts it into an ordinary collection, or another holder of the Java library. */
  STORE_COLLECTION,
  /** A lambda or class that may outlive the call captures it. */
  CAPTURE,
  /** Passes it to code that carries no contract for it. */
  PASS,
  /** A {@code return}, {@code break} or the like leaves while it is still there. */
  LOSE_AT_JUMP,
  /** The scope of its last name ends. */
  LOSE_AT_END,
  /** Its last name is given another value. */
  LOSE_BY_OVERWRITE,
  /** The expression that made it is not used. */
  LOSE_RESULT,
  /** An exception is caught after its last name went out of scope. */
  LOSE_BY_CATCH;

  /**
   * Says whether the act gives ownership up.
   *
   * @return {@code true} if nothing may be done with the value afterwards
   */
  public boolean givesUp() {
    return switch (this) {
      case RELEASE, CLOSE, FREEZE, THAW, TRANSFER, PUT, RETURN -> true;
      default -> false;
    };
  }

  /**
   * Says whether the act loses the last reference to the value.
   *
   * @return {@code true} for the {@code LOSE} acts
   */
  public boolean loses() {
    return switch (this) {
      case LOSE_AT_JUMP, LOSE_AT_END, LOSE_BY_OVERWRITE, LOSE_RESULT, LOSE_BY_CATCH -> true;
      default -> false;
    };
  }

  /**
   * Says whether the act leaves a copy of the reference where it outlives the call.
   *
   * @return {@code true} for stores, captures and calls without a contract
   */
  public boolean escapes() {
    return switch (this) {
      case STORE_FIELD, STORE_ARRAY, STORE_COLLECTION, CAPTURE, PASS -> true;
      default -> false;
    };
  }
}
