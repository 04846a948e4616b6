package io.torvyn.processor.contract;

import io.torvyn.processor.model.Ownership;
import io.torvyn.processor.model.TrackedType;
import io.torvyn.processor.model.ValueContract;

/**
 * What a tracked type means where nothing is written. The table itself stands in the documentation
 * of {@code io.torvyn.annotation}; this class is its only copy in code.
 */
final class OwnershipDefaults {
  private OwnershipDefaults() {}

  /** A parameter of any method that is not a component's entry method. */
  static ValueContract parameter(TrackedType type) {
    return switch (type) {
      case BUFFER, MUTABLE_BUFFER, VIEW, SERVICE, CONTAINER ->
          new ValueContract(type, Ownership.BORROWED, true);
      case LEASE -> new ValueContract(type, Ownership.LEASED, true);
      case NONE -> ValueContract.UNTRACKED;
    };
  }

  /** A result: a view is tied to its buffer, everything else has to be said. */
  static ValueContract result(TrackedType type) {
    return switch (type) {
      case VIEW -> new ValueContract(type, Ownership.BORROWED, true);
      case NONE -> ValueContract.UNTRACKED;
      default -> new ValueContract(type, Ownership.NONE, true);
    };
  }
}
