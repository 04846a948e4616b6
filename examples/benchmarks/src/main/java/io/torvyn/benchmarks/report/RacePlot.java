package io.torvyn.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The race as an SVG: a panel for each workload, a bar for each contender, shorter is faster. The
 * axis is logarithmic, since contenders are orders of magnitude apart; every bar carries its figure
 * and a whisker as long as its spread.
 */
public final class RacePlot {
  private static final int LABELS = 150;
  private static final int BARS = 420;
  private static final int FIGURES = 130;
  private static final int BAR = 16;
  private static final int GAP = 6;
  private static final int TITLE = 28;
  private static final int WIDTH = LABELS + BARS + FIGURES;
  private static final String OURS = "#0b7285";
  private static final String LIMIT = "#868e96";
  private static final String OTHERS = "#ced4da";

  private final RaceTable table;
  private final Map<String, String> titles;
  private final double least;
  private final double decades;

  /** Prepares the plot of a table, with the names to print instead of constants. */
  public RacePlot(RaceTable table, Map<String, String> titles) {
    this.table = table;
    this.titles = titles;
    double smallest = Double.MAX_VALUE;
    double largest = Double.MIN_VALUE;
    for (String workload : table.workloads()) {
      for (String contender : table.contenders()) {
        Line line = table.line(contender, workload);
        if (line != null) {
          smallest = Math.min(smallest, line.time().median());
          largest = Math.max(largest, line.time().median());
        }
      }
    }
    least = Math.floor(Math.log10(smallest) - 0.1);
    decades = Math.max(1, Math.ceil(Math.log10(largest) + 0.05) - least);
  }

  /** The whole image as text. */
  public String svg() {
    StringBuilder body = new StringBuilder();
    int y = TITLE;
    for (String workload : table.workloads()) {
      y = panel(body, workload, y);
    }
    String heading = "ns per element of " + table.payload() + " B, logarithmic, shorter is faster";
    return String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"12\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n%s",
            WIDTH,
            y + GAP,
            text(GAP, TITLE - 10, "start", "bold", heading))
        + body
        + "</svg>\n";
  }

  private int panel(StringBuilder body, String workload, int top) {
    List<String> present =
        table.contenders().stream().filter(who -> table.line(who, workload) != null).toList();
    body.append(
        text(GAP, top + TITLE - 10, "start", "bold", titles.getOrDefault(workload, workload)));
    int y = top + TITLE;
    int bottom = y + present.size() * (BAR + GAP);
    for (int decade = 0; decade <= decades; decade++) {
      double x = LABELS + BARS * decade / decades;
      body.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#e9ecef\"/>%n",
              x,
              y - 2,
              bottom - 2));
    }
    for (String contender : present) {
      Line line = table.line(contender, workload);
      if (line != null) {
        bar(body, contender, line, y);
      }
      y += BAR + GAP;
    }
    return y;
  }

  private void bar(StringBuilder body, String contender, Line line, int y) {
    double median = line.time().median();
    double spread = line.time().spread();
    double end = x(median);
    int middle = y + BAR / 2;
    body.append(
        text(LABELS - GAP, middle + 4, "end", "normal", titles.getOrDefault(contender, contender)));
    body.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
            LABELS,
            y,
            Math.max(1, end - LABELS),
            BAR,
            colour(contender)));
    body.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%3$d\" y2=\"%3$d\" stroke=\"#212529\"/>%n",
            x(median - spread),
            x(median + spread),
            middle));
    double ratio = table.ratio(line);
    String figure =
        RaceTable.number(median)
            + (Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, " (%.2f×)", ratio));
    body.append(text((int) x(median + spread) + GAP, middle + 4, "start", "normal", figure));
  }

  private double x(double value) {
    double decade = Math.log10(Math.max(value, Math.pow(10, least))) - least;
    return LABELS + BARS * decade / decades;
  }

  private static String colour(String contender) {
    return switch (contender) {
      case "TORVYN" -> OURS;
      case "LOOP", "JCTOOLS" -> LIMIT;
      default -> OTHERS;
    };
  }

  private static String text(int x, int y, String anchor, String weight, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        weight,
        escaped);
  }
}
