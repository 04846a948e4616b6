package io.torvyn.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that the host calls on a component, in the terms of its call: what is handed in, in
 * order, and what comes back.
 *
 * @param name as declared
 * @param arguments what to hand in, in the order of the parameters
 * @param result what comes back
 * @param lease how long a leased payload lasts; null unless {@link Argument#LEASE} is among the
 *     arguments
 */
public record EntryMethod(
    String name, List<Argument> arguments, Result result, @Nullable LeaseTerms lease) {
  /** Copies the arguments, and checks that lease terms come with a lease. */
  public EntryMethod {
    arguments = List.copyOf(arguments);
    if (arguments.contains(Argument.LEASE) != (lease != null)) {
      throw new IllegalArgumentException(name + ": lease terms " + lease + " with " + arguments);
    }
  }

  /** When the host calls a method. */
  public enum Role {
    /** For each element. */
    ENTRY,
    /** When a window closes; aggregators only. */
    FLUSH,
    /** Once, before the first element. */
    INIT,
    /** Once, after the last element. */
    COMPLETE,
    /** When the flow is held back or let go; sources only. */
    BACKPRESSURE,
    /** Once, at the very end. */
    TEARDOWN
  }

  /** What the host hands in. */
  public enum Argument {
    /** {@code @Borrowed Buffer}. */
    BORROWED("@Borrowed Buffer"),
    /** {@code @Owned Buffer}. */
    OWNED("@Owned Buffer"),
    /** {@code @Owned MutableBuffer}. */
    OWNED_MUTABLE("@Owned MutableBuffer"),
    /** {@code @Leased Lease}. */
    LEASE("@Leased Lease"),
    /** {@code ElementMeta}. */
    META("ElementMeta"),
    /** {@code BufferAllocator}. */
    ALLOCATOR("BufferAllocator"),
    /** {@code Emitter}. */
    EMITTER("Emitter"),
    /** {@code FlowContext}. */
    CONTEXT("FlowContext"),
    /** {@code boolean}: whether the flow is held back. */
    FLAG("boolean");

    private final String text;

    Argument(String text) {
      this.text = text;
    }

    /**
     * Says whether this is the element's payload.
     *
     * @return {@code false} for services
     */
    public boolean isPayload() {
      return ordinal() <= LEASE.ordinal();
    }

    /** The parameter as users write it, without a name. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** What comes back. */
  public enum Result {
    /** {@code void}. */
    NOTHING("void"),
    /** {@code @Owned Buffer}, or null. */
    BUFFER("@Owned Buffer"),
    /** {@code Pull}. */
    PULL("Pull"),
    /** {@code boolean}. */
    BOOLEAN("boolean"),
    /** A constant of an enum, or null. */
    PORT("an enum"),
    /** An {@code EnumSet} of constants, or null. */
    PORTS("EnumSet of an enum"),
    /** {@code BackpressureSignal}. */
    SIGNAL("BackpressureSignal");

    private final String text;

    Result(String text) {
      this.text = text;
    }

    /** The result as users write it. */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * How long a leased payload lasts.
   *
   * @param scope when it ends
   * @param millis for {@link Scope#DEADLINE}, from the call on; otherwise 0
   * @param mutable whether it may write
   */
  public record LeaseTerms(Scope scope, long millis, boolean mutable) {
    /** The scopes, in the order in which the runtime numbers them from 0. */
    public enum Scope {
      /** Until the next flush returned. */
      FLUSH,
      /** Until teardown returned. */
      STAGE,
      /** For a number of milliseconds. */
      DEADLINE
    }
  }

  /**
   * Says whether something is handed in.
   *
   * @param argument what
   * @return {@code true} if a parameter asks for it
   */
  public boolean takes(Argument argument) {
    return arguments.contains(argument);
  }

  /**
   * How the payload is handed in.
   *
   * @return {@link Ownership#NONE} if it is not
   */
  public Ownership payload() {
    for (Argument argument : arguments) {
      switch (argument) {
        case BORROWED:
          return Ownership.BORROWED;
        case OWNED:
        case OWNED_MUTABLE:
          return Ownership.OWNED;
        case LEASE:
          return Ownership.LEASED;
        default:
          break;
      }
    }
    return Ownership.NONE;
  }
}
