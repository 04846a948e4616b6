package io.torvyn.processor.ownership.effect;

import io.torvyn.processor.ownership.Act;
import io.torvyn.processor.ownership.State;
import io.torvyn.processor.ownership.Store;
import io.torvyn.processor.ownership.TrackedObject;
import io.torvyn.processor.ownership.Worlds;
import io.torvyn.processor.ownership.effect.Jumps.Jump;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables in sight and their numbers. A variable gets a number when it first refers to
 * something worth knowing; most never do. It keeps its number for the whole body, because what is
 * remembered of a loop outlives the scopes inside of it.
 */
public final class Scopes {
  /** A variable without a number refers to nothing that is tracked, on any path. */
  public static final int NONE = -1;

  private record Scope(int firstVariable, int firstJump) {}

  private final Current current;
  private final Losses losses;
  private final Jumps jumps;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();
  private final List<Object> variables = new ArrayList<>();
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final List<Integer> log = new ArrayList<>();
  private final List<Integer> spare = new ArrayList<>();
  private int next;

  /**
   * Begins without a scope.
   *
   * @param current the walk's point
   * @param losses is told of what goes out of scope
   * @param jumps the jumps underway, which leave scopes too
   */
  public Scopes(Current current, Losses losses, Jumps jumps) {
    this.current = current;
    this.losses = losses;
    this.jumps = jumps;
  }

  /** Opens a scope. */
  public void open() {
    scopes.push(new Scope(variables.size(), jumps.mark()));
  }

  /**
   * Declares a variable in the innermost scope.
   *
   * @param variable its key
   */
  public void declare(Object variable) {
    variables.add(variable);
  }

  /** Closes the innermost scope: its variables end, here and on the jumps that left it. */
  public void close() {
    Scope scope = scopes.pop();
    List<Object> ended = variables.subList(scope.firstVariable(), variables.size());
    List<Integer> gone = new ArrayList<>();
    for (Object variable : ended) {
      Integer number = numbers.get(variable);
      if (number != null && open.remove(number)) {
        gone.add(number);
      }
    }
    ended.clear();
    if (gone.isEmpty()) {
      return;
    }
    end(current.now(), gone);
    losses.collect(Act.LOSE_AT_END, null);
    for (Jump jump : jumps.since(scope.firstJump())) {
      end(jump.worlds(), gone);
      losses.collect(jump.worlds(), Act.LOSE_AT_JUMP, jump.where());
    }
  }

  /**
   * The number of a variable.
   *
   * @param variable its key
   * @return {@link #NONE} if it never referred to anything tracked
   */
  public int find(Object variable) {
    return numbers.getOrDefault(variable, NONE);
  }

  /**
   * The number of a variable, given to it if it has none.
   *
   * @param variable its key
   * @return from 0
   */
  public int number(Object variable) {
    Integer known = numbers.get(variable);
    if (known != null) {
      return known;
    }
    int number = next++;
    numbers.put(variable, number);
    return number;
  }

  /**
   * Lets a variable refer to the topmost operand, which stays where it is. What only this variable
   * referred to is lost.
   *
   * @param variable its key
   * @param where the assignment
   * @param name how the user calls the variable
   */
  public void assign(Object variable, Object where, String name) {
    int number = find(variable);
    boolean worth = false;
    for (Store store : current.now()) {
      worth |= store.peek(0) != Store.UNTRACKED;
    }
    if (number == NONE && !worth) {
      return;
    }
    number = number(variable);
    if (open.add(number)) {
      log.add(number);
    }
    losses.name(name);
    boolean overwritten = false;
    for (Store store : current.now()) {
      int old = store.get(number);
      store.set(number, store.peek(0));
      overwritten |= Store.isObject(old) && old != store.peek(0);
    }
    if (overwritten) {
      losses.collect(Act.LOSE_BY_OVERWRITE, where);
    }
  }

  /**
   * Marks a point: what is numbered afterwards can be ended with {@link #endSince}.
   *
   * @return the mark
   */
  public int mark() {
    return log.size();
  }

  /**
   * Ends, on paths that an exception took out of some scopes, the variables of those scopes.
   *
   * @param mark where the scopes began
   * @param worlds the paths
   */
  public void endSince(int mark, Worlds worlds) {
    List<Integer> inside = new ArrayList<>(log.subList(mark, log.size()));
    inside.removeIf(open::contains);
    end(worlds, inside);
  }

  /**
   * Keeps what an exception took out of its scope: it is lost only if the exception is caught in
   * this body. Until then it hangs on variables that the user does not see, and that end with the
   * scopes around.
   *
   * @param worlds paths on which an exception is underway
   * @return the numbers of those variables
   */
  public Set<Integer> stash(Worlds worlds) {
    Set<Integer> used = new HashSet<>();
    for (Store store : worlds) {
      for (TrackedObject object : store.unreferenced()) {
        if (object.states().any(State::owns)) {
          int number = spare(store);
          store.set(number, object.id());
          log.add(number);
          used.add(number);
        }
      }
    }
    return used;
  }

  /**
   * Loses for good what {@link #stash} kept, because the body goes on after the exception.
   *
   * @param stashed what it returned
   * @param worlds the paths that go on
   */
  public void lose(Set<Integer> stashed, Worlds worlds) {
    if (!stashed.isEmpty()) {
      end(worlds, stashed);
      losses.collect(worlds, Act.LOSE_BY_CATCH, null);
    }
  }

  private int spare(Store store) {
    for (int number : spare) {
      if (store.get(number) == Store.UNTRACKED) {
        return number;
      }
    }
    spare.add(next);
    return next++;
  }

  private static void end(Worlds worlds, Collection<Integer> numbers) {
    for (Store store : worlds) {
      for (int number : numbers) {
        store.set(number, Store.UNTRACKED);
      }
    }
  }
}
