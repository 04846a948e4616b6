package io.torvyn.flow.plan;

import java.util.Collection;

/** Finds what somebody meant who misspelled a name. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest letters to change, add or remove.
   *
   * @param wanted the name as it was written
   * @param candidates the names there are, at least one
   * @return one of the candidates; the first of several equally near
   */
  public static String to(String wanted, Collection<String> candidates) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(wanted, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
