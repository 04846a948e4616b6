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
    BORROWED("@Borrowed Buffer", Ownership.BORROWED),
    /** {@code @Owned Buffer}. */
    OWNED("@Owned Buffer", Ownership.OWNED),
    /** {@code @Owned MutableBuffer}. */
    OWNED_MUTABLE("@Owned MutableBuffer", Ownership.OWNED),
    /** {@code @Leased Lease}. */
    LEASE("@Leased Lease", Ownership.LEASED),
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
    private final Ownership payload;

    Argument(String text) {
      this(text, Ownership.NONE);
    }

    Argument(String text, Ownership payload) {
      this.text = text;
      this.payload = payload;
    }

    /**
     * How the payload is handed in, if this is the payload.
     *
     * @return {@link Ownership#NONE} for services
     */
    public Ownership payload() {
      return payload;
    }

    /**
     * Says whether this is the element's payload.
     *
     * @return {@code false} for services
     */
    public boolean isPayload() {
      return payload != Ownership.NONE;
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
    /** When a lease ends. */
    public enum Scope {
      /** Until the next flush returned. */
      FLUSH(0),
      /** Until teardown returned. */
      STAGE(1),
      /** For a number of milliseconds. */
      DEADLINE(2);

      private final int number;

      Scope(int number) {
        this.number = number;
      }

      /**
       * The number by which the runtime knows the scope.
       *
       * @return 0 to 2
       */
      public int number() {
        return number;
      }
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
      if (argument.payload() != Ownership.NONE) {
        return argument.payload();
      }
    }
    return Ownership.NONE;
  }
}
