package io.torvyn.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant where another was written. */
public final class NearestName {
  private NearestName() {}

  /**
   * The candidate that differs least.
   *
   * @param written what was written
   * @param candidates what could have been meant; the first of several equally near ones wins
   * @return empty if none is near enough to be meant
   */
  public static Optional<String> of(String written, Collection<String> candidates) {
    int most = Math.max(1, written.length() / 3);
    String nearest = null;
    for (String candidate : candidates) {
      int distance = distance(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance <= most) {
        nearest = candidate;
        most = distance - 1;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many letters have to be put in, taken out or changed. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(row[j - 1], above[j]) + 1);
      }
      above = row;
    }
    return above[to.length()];
  }
}
