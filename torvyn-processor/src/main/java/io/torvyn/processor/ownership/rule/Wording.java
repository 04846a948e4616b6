package io.torvyn.processor.ownership.rule;

import io.torvyn.processor.ownership.Event;

/** Words that several rules share. */
public final class Wording {
  private Wording() {}

  /**
   * What was tried, to follow "can no longer be".
   *
   * @param event what is done
   * @return a participle, with what it was done with
   */
  public static String participle(Event event) {
    return switch (event.act()) {
      case WRITE -> "written";
      case RELEASE -> "released";
      case CLOSE -> "closed";
      case FREEZE -> "frozen";
      case THAW -> "thawed";
      case TRANSFER -> "passed to " + event.detail();
      case PUT -> "put into a container";
      case LEND, LEND_INSIDE -> "passed to " + event.detail();
      case RETURN, RETURN_BORROW, RETURN_PLAIN -> "returned";
      case LEASE, LEASE_MUTABLE -> "leased";
      case CAPTURE -> "captured";
      case STORE_FIELD, STORE_ARRAY, STORE_COLLECTION -> "stored";
      default -> "used";
    };
  }
}
