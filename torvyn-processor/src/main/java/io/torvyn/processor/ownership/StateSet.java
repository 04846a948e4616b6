package io.torvyn.processor.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The states an object may be in, each with one history that led there. Immutable. Two sets are
 * equal if they hold the same states: histories explain, they do not distinguish.
 */
@SuppressWarnings("EnumOrdinal") // bits and array slots within one run; never stored
public final class StateSet {
  /** No state at all: the point cannot be reached with this object. */
  public static final StateSet NONE = new StateSet(0, new History[0]);

  private static final State[] STATES = State.values();

  private final int mask;
  private final @Nullable History[] histories;

  private StateSet(int mask, @Nullable History[] histories) {
    this.mask = mask;
    this.histories = histories;
  }

  /**
   * One state.
   *
   * @param state the state
   * @param history what led there
   * @return a set of one
   */
  public static StateSet of(State state, History history) {
    @Nullable History[] histories = new History[STATES.length];
    histories[state.ordinal()] = history;
    return new StateSet(1 << state.ordinal(), histories);
  }

  /**
   * The bits of the states, by ordinal.
   *
   * @return what {@link #equals} compares
   */
  public int mask() {
    return mask;
  }

  /**
   * Says whether the object may be in a state.
   *
   * @param state the state
   * @return {@code true} if so on some path
   */
  public boolean has(State state) {
    return (mask & 1 << state.ordinal()) != 0;
  }

  /**
   * Says whether some state answers a question.
   *
   * @param question what is asked
   * @return {@code false} for the empty set
   */
  public boolean any(Predicate<State> question) {
    for (State state : STATES) {
      if (has(state) && question.test(state)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether there is no state.
   *
   * @return {@code true} for {@link #NONE} and its equals
   */
  public boolean isEmpty() {
    return mask == 0;
  }

  /**
   * The states, in the order of their declaration.
   *
   * @return a new list
   */
  public List<State> states() {
    List<State> states = new ArrayList<>();
    for (State state : STATES) {
      if (has(state)) {
        states.add(state);
      }
    }
    return states;
  }

  /**
   * What led into a state.
   *
   * @param state one of {@link #states()}
   * @return its history
   */
  public History history(State state) {
    History history = has(state) ? histories[state.ordinal()] : null;
    if (history == null) {
      throw new IllegalArgumentException(state + " is not in " + this);
    }
    return history;
  }

  /**
   * The states of either set. Where both hold a state, this set's history is kept.
   *
   * @param other another set
   * @return the union
   */
  public StateSet join(StateSet other) {
    if ((other.mask & ~mask) == 0) {
      return this;
    }
    if (mask == 0) {
      return other;
    }
    @Nullable History[] joined = histories.clone();
    for (int i = 0; i < joined.length; i++) {
      if (joined[i] == null) {
        joined[i] = other.histories[i];
      }
    }
    return new StateSet(mask | other.mask, joined);
  }

  /**
   * The states that answer a question.
   *
   * @param question what is asked
   * @return the subset
   */
  public StateSet only(Predicate<State> question) {
    StateSet kept = NONE;
    for (State state : STATES) {
      if (has(state) && question.test(state)) {
        kept = kept.join(of(state, history(state)));
      }
    }
    return kept.mask == mask ? this : kept;
  }

  /**
   * Replaces each state by another set.
   *
   * @param step gives what follows a state and its history
   * @return the union of what follows
   */
  public StateSet map(BiFunction<State, History, StateSet> step) {
    StateSet result = NONE;
    for (State state : STATES) {
      if (has(state)) {
        result = result.join(step.apply(state, history(state)));
      }
    }
    return result;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StateSet that && mask == that.mask;
  }

  @Override
  public int hashCode() {
    return mask;
  }

  @Override
  public String toString() {
    return states().toString();
  }
}
