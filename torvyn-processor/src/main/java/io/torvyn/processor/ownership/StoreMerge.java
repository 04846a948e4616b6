package io.torvyn.processor.ownership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Makes one path of two that differ, when there are too many to keep apart. A variable that refers
 * to object {@code a} on one and to {@code b} on the other refers to the pair afterwards, which may
 * be in the states of either; names that shared an object on both sides still share it.
 */
final class StoreMerge {
  private record Pair(int left, int right) {}

  private final Store left;
  private final Store right;
  private final Store result = new Store();
  private final IntSupplier numbers;
  private final Map<Pair, Integer> pairs = new LinkedHashMap<>();

  private StoreMerge(Store left, Store right, IntSupplier numbers) {
    this.left = left;
    this.right = right;
    this.numbers = numbers;
  }

  /**
   * Merges two paths. Their operand depths differ only where both left an expression half done, by
   * throwing: what one of them had on top is lost then, and so is left out.
   *
   * @param numbers gives fresh object numbers
   * @return a path that covers both
   */
  static Store of(Store left, Store right, IntSupplier numbers) {
    return new StoreMerge(left, right, numbers).merge();
  }

  private Store merge() {
    int variables = Math.max(left.variables(), right.variables());
    for (int variable = 0; variable < variables; variable++) {
      result.set(variable, value(left.get(variable), right.get(variable)));
    }
    int depth = Math.min(left.depth(), right.depth());
    for (int i = 0; i < depth; i++) {
      int fromLeft = left.peek(left.depth() - 1 - i);
      result.push(value(fromLeft, right.peek(right.depth() - 1 - i)));
    }
    Map<Pair, Integer> named = new LinkedHashMap<>(pairs);
    named.forEach((pair, id) -> originate(pair, result.object(id), named));
    return result;
  }

  private int value(int a, int b) {
    if (!Store.isObject(a) && !Store.isObject(b)) {
      return a == b ? a : Store.UNTRACKED;
    }
    return pairs.computeIfAbsent(
        new Pair(a, b),
        pair -> {
          int id = numbers.getAsInt();
          result.put(joined(id, a, b));
          return id;
        });
  }

  /** Both objects in one; what it comes from is settled once all pairs are known. */
  private TrackedObject joined(int id, int a, int b) {
    if (a < 0 || b < 0) {
      TrackedObject only = a < 0 ? right.object(b) : left.object(a);
      return new TrackedObject(id, only.kind(), only.states(), only.nonNull(), List.of());
    }
    TrackedObject one = left.object(a);
    TrackedObject other = right.object(b);
    return new TrackedObject(
        id,
        a == Store.NULL ? other.kind() : one.kind(),
        one.states().join(other.states()),
        one.nonNull() && other.nonNull(),
        List.of());
  }

  /**
   * Lets a view come from every pair that holds its origin on either side, so that it dies with any
   * of them. An origin that nobody can name any more carries no duty: whoever can name it, as part
   * of another pair, has it.
   */
  private void originate(Pair pair, TrackedObject object, Map<Pair, Integer> named) {
    Set<Integer> ofLeft = origins(left, pair.left());
    Set<Integer> ofRight = origins(right, pair.right());
    if (ofLeft.isEmpty() && ofRight.isEmpty()) {
      return;
    }
    Set<Integer> origins = new LinkedHashSet<>();
    named.forEach(
        (other, id) -> {
          if (ofLeft.contains(other.left()) || ofRight.contains(other.right())) {
            origins.add(id);
          }
        });
    if (origins.isEmpty()) {
      origins.add(unnamed(ofLeft, ofRight));
    }
    result.put(
        new TrackedObject(
            object.id(), object.kind(), object.states(), object.nonNull(), List.copyOf(origins)));
  }

  private static Set<Integer> origins(Store store, int value) {
    return Store.isObject(value) ? Set.copyOf(store.object(value).origins()) : Set.of();
  }

  /** All origins in one, so that merging again and again makes no more of them. */
  private int unnamed(Set<Integer> ofLeft, Set<Integer> ofRight) {
    List<TrackedObject> all = new ArrayList<>();
    ofLeft.forEach(origin -> all.add(left.object(origin)));
    ofRight.forEach(origin -> all.add(right.object(origin)));
    StateSet states = StateSet.NONE;
    boolean nonNull = true;
    for (TrackedObject origin : all) {
      states =
          states.join(origin.states().map((s, h) -> StateSet.of(s.owns() ? State.REPORTED : s, h)));
      nonNull &= origin.nonNull();
    }
    int id = numbers.getAsInt();
    result.put(new TrackedObject(id, all.get(0).kind(), states, nonNull, List.of()));
    return id;
  }
}
