package io.torvyn.processor.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a path of a program has made of its variables and buffers. States are equal when no
 * continuation can tell them apart: objects are compared by the names that reach them, and how the
 * state was reached does not count.
 */
final class State {
  static final int NULL = 0;
  static final int NONE = -1;

  /** What a buffer or view may still be used for. */
  enum Status {
    OWNED,
    LENT,
    GONE,
    VIEW
  }

  record Thing(Status status, int parent) {}

  private final TreeMap<String, Integer> names = new TreeMap<>();
  private final TreeMap<Integer, Thing> things = new TreeMap<>();
  private int pending = NONE;
  private int queued;
  private int next = 1;
  private Trail trail;
  private String key;

  /** What was done on the way here, the last first. */
  private record Trail(Object what, Trail before) {}

  State copy() {
    State copy = new State();
    copy.names.putAll(names);
    copy.things.putAll(things);
    copy.pending = pending;
    copy.queued = queued;
    copy.next = next;
    copy.trail = trail;
    copy.key = key;
    return copy;
  }

  int create(Status status, int parent) {
    key = null;
    things.put(next, new Thing(status, parent));
    return next++;
  }

  /** Ends an object and every view of it. */
  void end(int thing) {
    key = null;
    things.put(thing, new Thing(Status.GONE, NONE));
    things.replaceAll((id, t) -> t.parent() == thing ? new Thing(Status.GONE, NONE) : t);
  }

  Status status(int thing) {
    return things.get(thing).status();
  }

  int of(String name) {
    return names.get(name);
  }

  boolean knows(String name) {
    return names.containsKey(name);
  }

  void bind(String name, int thing) {
    key = null;
    names.put(name, thing);
  }

  /** Makes the name null and what it named nonexistent. */
  void forget(String name) {
    key = null;
    things.remove(names.get(name));
    names.put(name, NULL);
  }

  void unbind(String name) {
    key = null;
    names.remove(name);
  }

  int pending() {
    return pending;
  }

  void pending(int thing) {
    key = null;
    pending = thing;
  }

  int queued() {
    return queued;
  }

  void queued(int count) {
    key = null;
    queued = count;
  }

  /** Whether something is owned that no name and no pending result reaches. */
  boolean orphaned() {
    return things.entrySet().stream()
        .anyMatch(
            e ->
                e.getValue().status() == Status.OWNED
                    && e.getKey() != pending
                    && !names.containsValue(e.getKey()));
  }

  /** Whether something is owned besides the pending result. */
  boolean owesAnything() {
    return things.entrySet().stream()
        .anyMatch(e -> e.getValue().status() == Status.OWNED && e.getKey() != pending);
  }

  /** Whether a name other than these reaches the object, or it is the pending result. */
  boolean reachedBesides(int thing, List<Program.Var> vars) {
    return pending == thing
        || names.entrySet().stream()
            .anyMatch(
                e ->
                    e.getValue() == thing
                        && vars.stream().noneMatch(var -> var.name().equals(e.getKey())));
  }

  State step(Object what) {
    State copy = copy();
    copy.trail = new Trail(what, trail);
    return copy;
  }

  /** What was done on the way here, in order. */
  List<String> trail() {
    List<String> steps = new ArrayList<>();
    for (Trail at = trail; at != null; at = at.before()) {
      steps.add(0, String.valueOf(at.what()));
    }
    return steps;
  }

  private String key() {
    if (key == null) {
      key = written();
    }
    return key;
  }

  private String written() {
    Map<Integer, Integer> order = new TreeMap<>();
    StringBuilder key = new StringBuilder();
    names.forEach(
        (name, thing) -> key.append(name).append('=').append(rank(order, thing)).append(' '));
    key.append('r').append(rank(order, pending)).append('q').append(queued);
    List<Integer> seen = new ArrayList<>(order.keySet());
    seen.sort((a, b) -> order.get(a) - order.get(b));
    for (int thing : seen) {
      Thing t = things.get(thing);
      key.append(' ').append(t.status());
      if (t.parent() > 0) {
        key.append(order.getOrDefault(t.parent(), -1));
      }
    }
    return key.append(orphaned() ? '!' : '.').toString();
  }

  private static int rank(Map<Integer, Integer> order, int thing) {
    if (thing <= NULL) {
      return thing;
    }
    Integer rank = order.putIfAbsent(thing, order.size() + 1);
    return rank == null ? order.size() : rank;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State state && state.key().equals(key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return key() + " after " + trail();
  }
}
