package io.torvyn.processor.ownership;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What distinguishes one path from another, as numbers that can be compared. */
final class StoreKey {
  private final int[] code;
  private final int hash;

  private StoreKey(int[] code) {
    this.code = code;
    this.hash = Arrays.hashCode(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StoreKey that && hash == that.hash && Arrays.equals(code, that.code);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Collects the numbers, naming objects in the order in which they are met. */
  @SuppressWarnings("EnumOrdinal") // compared within one run, never stored
  static final class Builder {
    private static final int OPERANDS = -8;

    private final Store store;
    private final Map<Integer, Integer> names = new HashMap<>();
    private int[] code = new int[32];
    private int length;

    Builder(Store store) {
      this.store = store;
    }

    void variable(int variable, int value) {
      if (value == Store.NULL || Store.isObject(value)) {
        add(variable);
        value(value);
      }
    }

    void operand(int value) {
      add(OPERANDS);
      value(value);
    }

    private void value(int value) {
      if (value < 0) {
        add(Store.UNTRACKED);
        return;
      }
      if (value == Store.NULL) {
        add(0);
        return;
      }
      Integer known = names.get(value);
      if (known != null) {
        add(known);
        return;
      }
      int name = names.size() + 1;
      names.put(value, name);
      TrackedObject object = store.object(value);
      add(name);
      add(object.states().mask());
      add(object.kind().ordinal() * 2 + (object.nonNull() ? 1 : 0));
      add(object.origins().size());
      for (int origin : object.origins()) {
        value(origin);
      }
    }

    private void add(int number) {
      if (length == code.length) {
        code = Arrays.copyOf(code, length * 2);
      }
      code[length++] = number;
    }

    StoreKey build() {
      return new StoreKey(Arrays.copyOf(code, length));
    }
  }
}
