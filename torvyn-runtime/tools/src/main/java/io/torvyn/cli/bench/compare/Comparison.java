package io.torvyn.cli.bench.compare;

import io.torvyn.cli.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A measurement beside an earlier one.
 *
 * @param against what the earlier one is called
 * @param threshold how much worse a figure may be, in per cent
 * @param changes one per figure that both have
 */
public record Comparison(String against, double threshold, List<Change> changes) {

  /** Keeps its own copy of the list. */
  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * One figure, then and now.
   *
   * @param figure which one
   * @param before the earlier value
   * @param now the value of this measurement
   * @param worse by how many per cent it is worse, negative if it is better; infinite if it was 0
   *     and no longer is
   * @param regression whether that is more than the threshold, at a figure that is judged
   */
  public record Change(
      Figure figure, double before, double now, double worse, boolean regression) {}

  /**
   * Compares.
   *
   * @param against what the earlier one is called
   * @param before the earlier one
   * @param now this one
   * @param threshold how much worse a figure may be, in per cent, at least 0
   * @return figure by figure
   */
  public static Comparison of(String against, KeptResult before, KeptResult now, double threshold) {
    List<Change> changes = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      double then = before.figure(figure);
      double today = now.figure(figure);
      double difference = figure.moreIsBetter() ? then - today : today - then;
      double worse = Math.abs(difference) <= figure.slack() ? 0 : 100 * difference / Math.abs(then);
      changes.add(new Change(figure, then, today, worse, figure.judged() && worse > threshold));
    }
    return new Comparison(against, threshold, changes);
  }

  /**
   * Whether anything became worse by more than the threshold.
   *
   * @return true for a regression
   */
  public boolean regressed() {
    return changes.stream().anyMatch(Change::regression);
  }

  /**
   * For people.
   *
   * @return a table, and a sentence
   */
  public String text() {
    StringBuilder text = new StringBuilder(512);
    text.append("\nAgainst ").append(against).append('\n');
    for (Change change : changes) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-22s %14s %14s  %s%n",
              change.figure().title(),
              Words.plain(change.before()),
              Words.plain(change.now()),
              verdict(change)));
    }
    text.append(
        regressed()
            ? String.format(
                Locale.ROOT, "It got worse by more than %s %%.%n", Words.plain(threshold))
            : String.format(
                Locale.ROOT,
                "Nothing judged is worse by more than %s %%.%n",
                Words.plain(threshold)));
    return text.toString();
  }

  private static String verdict(Change change) {
    if (change.worse() == 0) {
      return "same";
    }
    String much =
        Double.isInfinite(change.worse())
            ? "it was 0"
            : String.format(
                Locale.ROOT,
                "%.1f %% %s",
                Math.abs(change.worse()),
                change.worse() > 0 ? "worse" : "better");
    return much
        + (change.regression() ? ", a regression" : "")
        + (change.figure().judged() ? "" : " (not judged)");
  }
}
