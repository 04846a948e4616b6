package io.torvyn.processor.ownership;

import io.torvyn.processor.ownership.History.Step;
import java.util.List;

/**
 * One buffer, view, lease, container or service on one path. Immutable.
 *
 * @param id identity within one body's analysis; two names with one id are one object
 * @param kind what it is
 * @param states what may be true of it
 * @param nonNull whether it is known not to be null
 * @param origins the objects it is a window on, or a lease of; it dies with any of them
 */
public record TrackedObject(
    int id, Kind kind, StateSet states, boolean nonNull, List<Integer> origins) {

  /** What an object is, as far as acts and rules tell values apart. */
  public enum Kind {
    /** {@code Buffer}. */
    BUFFER("buffer"),
    /** {@code MutableBuffer}. */
    MUTABLE_BUFFER("buffer"),
    /** A view through which bytes can be written. */
    WRITE_VIEW("view"),
    /** A view that reads. */
    READ_VIEW("view"),
    /** A shared lease. */
    LEASE("lease"),
    /** A lease that may write. */
    MUTABLE_LEASE("lease"),
    /** An owning container. */
    CONTAINER("container"),
    /** What an entry method is handed besides the payload. */
    SERVICE("service");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /**
     * The word for it in messages.
     *
     * @return lower case
     */
    public String word() {
      return word;
    }

    /**
     * Says whether it has an owner.
     *
     * @return {@code true} for both buffer kinds
     */
    public boolean isBuffer() {
      return this == BUFFER || this == MUTABLE_BUFFER;
    }

    /**
     * Says whether it is a window on a buffer.
     *
     * @return {@code true} for both view kinds
     */
    public boolean isView() {
      return this == WRITE_VIEW || this == READ_VIEW;
    }

    /**
     * Says whether it is a lease.
     *
     * @return {@code true} for both lease kinds
     */
    public boolean isLease() {
      return this == LEASE || this == MUTABLE_LEASE;
    }
  }

  /** What a null reference refers to, in every store. */
  public static final TrackedObject NULL =
      new TrackedObject(
          0,
          Kind.BUFFER,
          StateSet.of(State.NULL, History.begin(new Step(Act.BEGIN, "null", "null", ""))),
          false,
          List.of());

  /** Copies the origins. */
  public TrackedObject {
    origins = List.copyOf(origins);
  }

  /**
   * This object with other states.
   *
   * @param changed what may be true of it now
   * @return the object
   */
  public TrackedObject with(StateSet changed) {
    return new TrackedObject(id, kind, changed, nonNull, origins);
  }

  /**
   * This object where it is known not to be null.
   *
   * @return the object without the state {@link State#NULL}; it may then have none
   */
  public TrackedObject present() {
    return nonNull
        ? this
        : new TrackedObject(id, kind, states.only(s -> s != State.NULL), true, origins);
  }

  /**
   * This object where it is known to be null.
   *
   * @return the object in the state {@link State#NULL}, or without any if it cannot be null
   */
  public TrackedObject absent() {
    if (nonNull) {
      return with(StateSet.NONE);
    }
    return with(
        states.map(
            (state, history) ->
                state == State.REPORTED
                    ? StateSet.of(state, history)
                    : StateSet.of(State.NULL, history)));
  }
}
