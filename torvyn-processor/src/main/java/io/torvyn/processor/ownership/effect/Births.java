package io.torvyn.processor.ownership.effect;

import io.torvyn.processor.ownership.History;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.StateSet;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** New objects, put on top of the operands of every path. */
public final class Births {
  private final Current current;

  /**
   * Gives birth at a walk's point.
   *
   * @param current the point
   */
  public Births(Current current) {
    this.current = current;
  }

  /**
   * Makes a new object, the same on all paths, and puts it on top of the operands.
   *
   * @param kind what it is
   * @param state what is true of it
   * @param begin the first step of its history
   * @param nonNull whether it cannot be null
   */
  public void create(Kind kind, State state, Step begin, boolean nonNull) {
    StateSet states = StateSet.of(state, History.begin(begin));
    TrackedObject object = new TrackedObject(current.number(), kind, states, nonNull, List.of());
    for (Store store : current.now()) {
      store.put(object);
      store.push(object.id());
    }
  }

  /**
   * Puts what a variable refers to on top of the operands; on paths where that is nothing tracked,
   * a new object.
   *
   * @param variable the variable's number
   * @param kind what the new object is
   * @param begin the first step of its history
   */
  public void adopt(int variable, Kind kind, Step begin) {
    StateSet states = StateSet.of(State.LIVE, History.begin(begin));
    for (Store store : current.now()) {
      if (!Store.isObject(store.get(variable))) {
        int id = current.number();
        store.put(new TrackedObject(id, kind, states, true, List.of()));
        store.set(variable, id);
      }
      store.push(store.get(variable));
    }
  }

  /**
   * Puts a new object, which comes from operands, on top of the operands. It dies with them; where
   * a mistake with one was told, nothing is said about the new object either.
   *
   * @param kind what it is
   * @param state what is true of it
   * @param begin the first step of its history
   * @param from how many operands lie above each of the operands it comes from
   * @param nonNull whether it cannot be null
   */
  public void derive(Kind kind, State state, Step begin, List<Integer> from, boolean nonNull) {
    int id = current.number();
    StateSet states = StateSet.of(state, History.begin(begin));
    StateSet quiet = StateSet.of(State.REPORTED, History.begin(begin));
    for (Store store : current.now()) {
      Set<Integer> origins = new LinkedHashSet<>();
      boolean told = false;
      for (int below : from) {
        int value = store.peek(below);
        if (Store.isObject(value)) {
          TrackedObject origin = store.object(value);
          told |= !origin.states().any(s -> s != State.REPORTED && s != State.NULL);
          if (origin.kind().isView()) {
            origins.addAll(origin.origins());
          } else {
            origins.add(value);
          }
        }
      }
      store.put(new TrackedObject(id, kind, told ? quiet : states, nonNull, List.copyOf(origins)));
      store.push(id);
    }
  }

  /**
   * Puts a new owned buffer, made of an operand that was consumed, on top of the operands. Where a
   * mistake with the operand was told, nothing is expected of the result.
   *
   * @param kind what it is
   * @param begin the first step of its history
   * @param from how many operands lie above the one consumed
   */
  public void succeed(Kind kind, Step begin, int from) {
    int id = current.number();
    for (Store store : current.now()) {
      int value = store.peek(from);
      StateSet states = StateSet.of(State.OWNED, History.begin(begin));
      if (Store.isObject(value)) {
        StateSet before = store.object(value).states();
        StateSet told = before.only(s -> s == State.REPORTED);
        if (!told.isEmpty()) {
          StateSet quiet = StateSet.of(State.REPORTED, History.begin(begin));
          states = told.mask() == before.mask() ? quiet : states.join(quiet);
        }
      }
      store.put(new TrackedObject(id, kind, states, true, List.of()));
      store.push(id);
    }
  }
}
