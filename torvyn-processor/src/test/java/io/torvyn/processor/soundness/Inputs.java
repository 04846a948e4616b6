package io.torvyn.processor.soundness;

import java.util.ArrayList;
import java.util.List;

/**
 * What a program is called with.
 *
 * @param c the booleans
 * @param n turns of every loop, and the selector of every switch
 */
record Inputs(boolean[] c, int n) {
  static final int BOOLEANS = 3;
  static final int NUMBERS = 3;

  /** Every combination that can make a program behave differently. */
  static List<Inputs> all() {
    List<Inputs> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << BOOLEANS; bits++) {
      for (int n = 0; n < NUMBERS; n++) {
        boolean[] c = new boolean[BOOLEANS];
        for (int i = 0; i < BOOLEANS; i++) {
          c[i] = (bits >> i & 1) == 1;
        }
        all.add(new Inputs(c, n));
      }
    }
    return all;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (boolean each : c) {
      text.append(each).append(", ");
    }
    return text.append(n).toString();
  }
}
