package io.torvyn.processor.ownership.effect;

import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.Event;
import io.torvyn.processor.ownership.Event.Scene;
import io.torvyn.processor.ownership.History.Step;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.StateSet;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject;
import io.torvyn.processor.ownership.TrackedObject.Kind;
import io.torvyn.processor.ownership.Transitions;
import io.torvyn.processor.ownership.Worlds;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The point a walk has reached, and what it can do there. All paths of the point have the same
 * operands, in number and meaning; an operand is named by how many lie above it.
 *
 * <p>Once a mistake with a value is found, nothing more is said about that value on the paths
 * through this point, because what follows is mostly the same mistake again.
 *
 * <p>Invariant: an act is judged with the states of all paths together, so that the message knows
 * whether it is certain, and is applied to each path by itself.
 */
public final class Current {
  private final Judge judge;
  private final boolean metadataOnly;
  private final Worlds.Home home;
  private int silence;
  private Worlds now;

  /**
   * Begins a body.
   *
   * @param judge is asked about every act
   * @param metadataOnly whether the component promised not to read the payload
   * @param budget pays for the work
   */
  public Current(Judge judge, boolean metadataOnly, Budget budget) {
    this.judge = judge;
    this.metadataOnly = metadataOnly;
    this.home =
        new Worlds.Home() {
          private int last = Store.NULL;

          @Override
          public int number() {
            return ++last;
          }

          @Override
          public void charge(int cells) {
            budget.spend(cells);
          }
        };
    this.now = Worlds.start(home);
  }

  /**
   * The paths here.
   *
   * @return live
   */
  public Worlds now() {
    return now;
  }

  /**
   * Goes on elsewhere.
   *
   * @param worlds the paths there, which no other point holds
   */
  public void go(Worlds worlds) {
    now = worlds;
  }

  /**
   * Leaves this point, which cannot be reached any more until {@link #go}.
   *
   * @return the paths that were here
   */
  public Worlds leave() {
    Worlds left = now;
    now = nowhere();
    return left;
  }

  /**
   * Makes a point that cannot be reached yet.
   *
   * @return no paths
   */
  public Worlds nowhere() {
    return Worlds.unreachable(home);
  }

  /**
   * Says whether this point can be reached.
   *
   * @return {@code false} after a jump
   */
  public boolean reachable() {
    return now.isReachable();
  }

  /** Keeps mistakes to itself, until the matching {@link #speak}: a loop is not stable yet. */
  public void hush() {
    silence++;
  }

  /** Ends what {@link #hush} began. */
  public void speak() {
    silence--;
  }

  /**
   * Says whether mistakes are told.
   *
   * @return {@code false} while a loop is iterated
   */
  public boolean speaking() {
    return silence == 0;
  }

  /** Gives the next number no object has. */
  int number() {
    return home.number();
  }

  /**
   * Puts the same value on top of all paths' operands.
   *
   * @param value a constant of {@link Store}
   */
  public void push(int value) {
    for (Store store : now) {
      store.push(value);
    }
  }

  /**
   * Puts a value of its own on top of each path's operands.
   *
   * @param value gives the value of a path
   */
  public void push(ToIntFunction<Store> value) {
    for (Store store : now) {
      store.push(value.applyAsInt(store));
    }
  }

  /** Puts the topmost operand on top once more. */
  public void duplicate() {
    for (Store store : now) {
      store.push(store.peek(0));
    }
  }

  /**
   * Says whether an operand is tracked on some path.
   *
   * @param below how many operands lie above it
   * @return {@code false} if nothing needs to be known about it
   */
  public boolean tracked(int below) {
    return any(below, Store::isObject);
  }

  /**
   * Says whether an operand is of a certain kind on some path.
   *
   * @param below how many operands lie above it
   * @param kind asks about the object's kind
   * @return {@code false} if it is untracked
   */
  public boolean is(int below, Predicate<Kind> kind) {
    for (Store store : now) {
      int value = store.peek(below);
      if (Store.isObject(value) && kind.test(store.object(value).kind())) {
        return true;
      }
    }
    return false;
  }

  private boolean any(int below, IntPredicate question) {
    for (Store store : now) {
      if (question.test(store.peek(below))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes on only where an operand is not null, because it was dereferenced.
   *
   * @param below how many operands lie above it
   * @return the paths on which it is null, and which end here by an exception
   */
  public Worlds dereference(int below) {
    Worlds ended = nowhere();
    if (!any(below, value -> value == Store.NULL || Store.isObject(value))) {
      return ended;
    }
    Worlds alive = nowhere();
    for (Store store : now) {
      int value = store.peek(below);
      if (value == Store.NULL) {
        ended.add(store);
        continue;
      }
      if (Store.isObject(value)) {
        TrackedObject object = store.object(value);
        TrackedObject absent = isGiven(object) ? object.with(StateSet.NONE) : object.absent();
        TrackedObject present = object.present();
        if (!absent.states().isEmpty()) {
          Store other = present.states().isEmpty() ? store : store.copy();
          other.put(absent);
          ended.add(other);
        }
        if (present.states().isEmpty()) {
          continue;
        }
        store.put(present);
      }
      alive.add(store);
    }
    now = alive;
    return ended;
  }

  /**
   * Containers and what an entry method is handed are taken to be there, unless the body itself has
   * found that they are not.
   */
  private static boolean isGiven(TrackedObject object) {
    return (object.kind() == Kind.CONTAINER || object.kind() == Kind.SERVICE)
        && !object.states().any(state -> state == State.NULL);
  }

  /**
   * Does something with an operand: asks the judge, tells the user, and applies it to all paths.
   *
   * @param act what is done
   * @param below how many operands lie above the operand
   * @param where the smallest place to point at
   * @param name how the user calls the value
   * @param detail what it is done with; may be empty
   */
  public void act(Act act, int below, Object where, String name, String detail) {
    act(act, below, where, name, detail, false);
  }

  /**
   * Does something with an operand, perhaps by calling the Java library.
   *
   * @param act what is done
   * @param below how many operands lie above the operand
   * @param where the smallest place to point at
   * @param name how the user calls the value
   * @param detail what it is done with; may be empty
   * @param jdk whether the Java library is called
   */
  public void act(Act act, int below, Object where, String name, String detail, boolean jdk) {
    StateSet states = StateSet.NONE;
    @Nullable Kind kind = null;
    for (Store store : now) {
      int value = store.peek(below);
      if (Store.isObject(value)) {
        TrackedObject object = store.object(value);
        states = states.join(object.states());
        kind = kind == null ? object.kind() : kind;
      }
    }
    if (kind == null) {
      return;
    }
    StateSet rejected = judge(new Event(act, kind, states, where, name, detail, scene(jdk)));
    Step step = new Step(act, where, name, detail);
    for (Store store : now) {
      int value = store.peek(below);
      if (Store.isObject(value)) {
        apply(store, store.object(value), step, rejected);
      }
    }
  }

  Scene scene(boolean jdk) {
    return new Scene(metadataOnly, jdk);
  }

  /** Asks about an event and tells the user unless silent; returns the states rejected. */
  StateSet judge(Event event) {
    StateSet rejected = judge.rejected(event);
    if (!rejected.isEmpty() && silence == 0) {
      judge.report(event, rejected);
    }
    return rejected;
  }

  private static void apply(Store store, TrackedObject object, Step step, StateSet rejected) {
    Act act = step.act();
    StateSet after =
        object
            .states()
            .map(
                (state, history) -> {
                  if (!rejected.isEmpty() && state != State.NULL) {
                    return StateSet.of(State.REPORTED, history);
                  }
                  State next = Transitions.after(act, state);
                  return StateSet.of(next, next == state ? history : history.then(step));
                });
    if (after.mask() == object.states().mask()) {
      if (act == Act.WRITE
          || (act == Act.LEND || act == Act.LEND_INSIDE) && object.kind() == Kind.MUTABLE_BUFFER) {
        Loans.written(store, object.id(), step);
      }
      return;
    }
    store.put(object.with(after));
    if (object.kind().isLease() && after.has(State.CLOSED)) {
      Loans.leaseClosed(store, object);
    }
    if (after.any(State::gone) || after.has(State.CLOSED)) {
      Loans.end(store, object.id(), step, Loans.whole(after));
    }
  }

  /**
   * Ends what was borrowed from an operand that is a container, because it gave something away.
   *
   * @param below how many operands lie above it
   * @param where the call that took something out
   * @param name how the user calls the container
   * @param detail the method called
   */
  public void endLoans(int below, Object where, String name, String detail) {
    Step step = new Step(Act.TRANSFER, where, name, detail);
    for (Store store : now) {
      int value = store.peek(below);
      if (Store.isObject(value)) {
        Loans.end(store, value, step, true);
      }
    }
  }

  /**
   * Says whether an operand is a window on something this body owns, or owned.
   *
   * @param below how many operands lie above it
   * @return {@code true} if it must not outlive this body
   */
  public boolean fromOwned(int below) {
    for (Store store : now) {
      int value = store.peek(below);
      if (Store.isObject(value)) {
        for (int origin : store.object(value).origins()) {
          TrackedObject object = store.object(origin);
          if (object.kind().isBuffer() && !object.states().has(State.BORROWED)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Says nothing about an operand any more: its mistake was told elsewhere.
   *
   * @param below how many operands lie above it
   */
  public void settle(int below) {
    for (Store store : now) {
      int value = store.peek(below);
      if (Store.isObject(value)) {
        TrackedObject object = store.object(value);
        store.put(
            object.with(
                object
                    .states()
                    .map(
                        (state, history) ->
                            StateSet.of(state == State.NULL ? state : State.REPORTED, history))));
      }
    }
  }
}
