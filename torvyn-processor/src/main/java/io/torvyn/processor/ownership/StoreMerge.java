package io.torvyn.processor.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

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
  private final Map<Pair, Integer> pairs = new HashMap<>();

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
    return result;
  }

  private int value(int a, int b) {
    boolean objects = Store.isObject(a) || Store.isObject(b);
    if (!objects) {
      return a == b ? a : Store.UNTRACKED;
    }
    Pair pair = new Pair(a, b);
    Integer known = pairs.get(pair);
    if (known != null) {
      return known;
    }
    int id = numbers.getAsInt();
    pairs.put(pair, id);
    result.put(joined(id, a, b));
    return id;
  }

  private TrackedObject joined(int id, int a, int b) {
    if (a < 0 || b < 0) {
      TrackedObject only = a < 0 ? right.object(b) : left.object(a);
      return new TrackedObject(
          id, only.kind(), only.states(), only.nonNull(), origins(only.origins(), a < 0));
    }
    TrackedObject one = left.object(a);
    TrackedObject other = right.object(b);
    List<Integer> origins =
        one.origins().size() == other.origins().size()
            ? IntStream.range(0, one.origins().size())
                .mapToObj(i -> value(one.origins().get(i), other.origins().get(i)))
                .toList()
            : concat(origins(one.origins(), false), origins(other.origins(), true));
    return new TrackedObject(
        id,
        a == Store.NULL ? other.kind() : one.kind(),
        one.states().join(other.states()),
        one.nonNull() && other.nonNull(),
        origins);
  }

  private List<Integer> origins(List<Integer> of, boolean ofRight) {
    return of.stream()
        .map(o -> ofRight ? value(Store.UNTRACKED, o) : value(o, Store.UNTRACKED))
        .toList();
  }

  private static List<Integer> concat(List<Integer> a, List<Integer> b) {
    List<Integer> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
