package io.torvyn.processor.ownership.rule;

import io.torvyn.processor.ownership.History.Step;

/** The words for a step of a history, as a note under a finding. */
final class StepText {
  private StepText() {}

  static String of(Step step) {
    return switch (step.act()) {
      case BEGIN -> step.detail();
      case RELEASE -> step.name() + " was released here";
      case CLOSE -> step.name() + " was closed here";
      case FREEZE -> step.name() + " was frozen here: the frozen buffer is another value";
      case THAW -> step.name() + " was thawed here: the writable buffer is another value";
      case TRANSFER -> step.name() + " was given up here, to " + step.detail();
      case PUT -> step.name() + " was given up here: put into " + step.detail();
      case RETURN -> step.name() + " was given up here: returned to the caller";
      case LEASE -> "a lease of " + step.name() + " was taken here";
      case LEASE_MUTABLE -> "a mutable lease of " + step.name() + " was taken here";
      case WRITE -> step.name() + " was written here";
      case STORE_FIELD, STORE_ARRAY, STORE_COLLECTION -> step.name() + " was stored here";
      case CAPTURE -> step.name() + " was captured here";
      default -> step.name() + " was used here";
    };
  }
}
