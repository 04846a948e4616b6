package io.torvyn.processor.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is true on one path: which object each variable and each operand refers to, and the states
 * of the objects. Variables are numbered by the walk; a variable never mentioned is {@link
 * #UNTRACKED}. Mutable, and owned by one {@link Worlds}.
 *
 * <p>A value is an object's number, or one of the constants below.
 */
public final class Store {
  /** A value nobody tracks, or a boolean that may be either. */
  public static final int UNTRACKED = -1;

  /** The boolean false. */
  public static final int FALSE = -2;

  /** The boolean true. */
  public static final int TRUE = -3;

  /** The number of {@link TrackedObject#NULL}. */
  public static final int NULL = 0;

  private int[] variables;
  private int[] operands;
  private int depth;
  private final Map<Integer, TrackedObject> objects;

  /** A path on which nothing has happened. */
  public Store() {
    variables = new int[0];
    operands = new int[8];
    objects = new HashMap<>();
  }

  private Store(Store from) {
    variables = from.variables.clone();
    operands = from.operands.clone();
    depth = from.depth;
    objects = new HashMap<>(from.objects);
  }

  /**
   * Says whether a value is an object, other than the null reference.
   *
   * @param value a value
   * @return {@code true} if {@link #object(int)} may be asked for something that has states
   */
  public static boolean isObject(int value) {
    return value > NULL;
  }

  /**
   * A path that begins where this one is.
   *
   * @return an independent copy
   */
  public Store copy() {
    return new Store(this);
  }

  /**
   * What a variable refers to.
   *
   * @param variable its number
   * @return a value
   */
  public int get(int variable) {
    return variable < variables.length ? variables[variable] : UNTRACKED;
  }

  /**
   * Lets a variable refer to something else.
   *
   * @param variable its number, from 0
   * @param value a value
   */
  public void set(int variable, int value) {
    if (variable >= variables.length) {
      if (value == UNTRACKED) {
        return;
      }
      int length = variables.length;
      variables = Arrays.copyOf(variables, Math.max(variable + 1, length * 2));
      Arrays.fill(variables, length, variables.length, UNTRACKED);
    }
    variables[variable] = value;
  }

  /**
   * Puts a value on top of the operands.
   *
   * @param value a value
   */
  public void push(int value) {
    if (depth == operands.length) {
      operands = Arrays.copyOf(operands, depth * 2);
    }
    operands[depth++] = value;
  }

  /**
   * Takes the topmost operand away.
   *
   * @return its value
   */
  public int pop() {
    return operands[--depth];
  }

  /** Exchanges the two topmost operands. */
  public void swap() {
    int top = operands[depth - 1];
    operands[depth - 1] = operands[depth - 2];
    operands[depth - 2] = top;
  }

  /**
   * Looks at an operand.
   *
   * @param below how many operands lie above it
   * @return its value
   */
  public int peek(int below) {
    return operands[depth - 1 - below];
  }

  /**
   * How many operands there are.
   *
   * @return 0 between statements that are not nested in an expression
   */
  public int depth() {
    return depth;
  }

  /**
   * Forgets the operands above a depth: where a jump leaves an expression, they are lost.
   *
   * @param to the depth to go back to
   */
  public void unwind(int to) {
    depth = Math.min(depth, to);
  }

  /**
   * Finds an object.
   *
   * @param id a value that is an object or null
   * @return the object
   */
  public TrackedObject object(int id) {
    if (id == NULL) {
      return TrackedObject.NULL;
    }
    TrackedObject object = objects.get(id);
    if (object == null) {
      throw new IllegalArgumentException("object " + id + " is unknown on this path");
    }
    return object;
  }

  /**
   * All objects of this path.
   *
   * @return a live view, in no order
   */
  public Collection<TrackedObject> objects() {
    return objects.values();
  }

  /**
   * Adds an object or replaces the one of the same number.
   *
   * @param object the object
   */
  public void put(TrackedObject object) {
    if (object.id() != NULL) {
      objects.put(object.id(), object);
    }
  }

  /**
   * Replaces every object.
   *
   * @param change gives what takes an object's place, under the same number
   */
  public void replaceAll(UnaryOperator<TrackedObject> change) {
    objects.replaceAll((id, object) -> change.apply(object));
  }

  /**
   * Removes an object that nothing refers to.
   *
   * @param id its number
   */
  public void remove(int id) {
    objects.remove(id);
  }

  /**
   * Says whether a variable or an operand refers to an object.
   *
   * @param id its number
   * @return {@code false} if it can never be mentioned again
   */
  public boolean isReferenced(int id) {
    for (int value : variables) {
      if (value == id) {
        return true;
      }
    }
    for (int i = 0; i < depth; i++) {
      if (operands[i] == id) {
        return true;
      }
    }
    return false;
  }

  /**
   * The objects nothing refers to.
   *
   * @return a new list, ascending
   */
  public List<TrackedObject> unreferenced() {
    if (objects.isEmpty()) {
      return List.of();
    }
    Set<Integer> referenced = new HashSet<>();
    for (int value : variables) {
      referenced.add(value);
    }
    for (int i = 0; i < depth; i++) {
      referenced.add(operands[i]);
    }
    List<TrackedObject> lost = new ArrayList<>();
    for (TrackedObject object : objects.values()) {
      if (!referenced.contains(object.id())) {
        lost.add(object);
      }
    }
    lost.sort((a, b) -> Integer.compare(a.id(), b.id()));
    return lost;
  }

  /** How much a copy, a comparison or a merge has to go through; never 0. */
  int cells() {
    return 1 + variables.length + depth + objects.size();
  }

  int variables() {
    return variables.length;
  }

  /**
   * What distinguishes this path from others, with objects numbered in the order in which they are
   * met, so that it does not depend on when they were made. Booleans and histories do not count.
   *
   * @return equal for paths that need not be kept apart
   */
  StoreKey key() {
    StoreKey.Builder key = new StoreKey.Builder(this);
    for (int variable = 0; variable < variables.length; variable++) {
      key.variable(variable, variables[variable]);
    }
    for (int i = 0; i < depth; i++) {
      key.operand(operands[i]);
    }
    return key.build();
  }

  /**
   * Forgets the booleans on which another path, equal by {@link #key()}, disagrees.
   *
   * @param other that path
   * @return whether anything was forgotten
   */
  boolean forgetBooleans(Store other) {
    boolean changed = false;
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] < UNTRACKED && variables[i] != other.get(i)) {
        variables[i] = UNTRACKED;
        changed = true;
      }
    }
    for (int i = 0; i < depth; i++) {
      if (operands[i] < UNTRACKED && operands[i] != other.operands[i]) {
        operands[i] = UNTRACKED;
        changed = true;
      }
    }
    return changed;
  }
}
