package io.torvyn.cli.bench.form;

import io.torvyn.cli.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plot as SVG, to be part of a page. Lines show points of several series over a common axis;
 * every point carries its values as {@code data-x} and {@code data-y}, and as a title that browsers
 * show when it is pointed at.
 */
final class Plot {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 240;
  private static final int LEFT = 90;
  private static final int BOTTOM = 34;
  private static final int TOP = 10;
  private static final int RIGHT = 14;
  private static final int TICKS = 4;
  private static final String[] COLORS = {
    "#2563a8", "#c2571a", "#3b8a4a", "#8a3b7d", "#8a7a1f", "#4a4a4a"
  };

  private final String id;
  private final String across;
  private final String up;
  private final List<Series> series = new ArrayList<>();

  /**
   * One line.
   *
   * @param name what the legend says
   * @param points in ascending order of x
   */
  record Series(String name, List<Point> points) {}

  /**
   * One value.
   *
   * @param x where
   * @param y how much, at least 0
   * @param label what the axis says at x; empty for the number
   */
  record Point(double x, double y, String label) {}

  /**
   * Begins a plot.
   *
   * @param id of the SVG element
   * @param across what the horizontal axis shows
   * @param up what the vertical axis shows
   */
  Plot(String id, String across, String up) {
    this.id = id;
    this.across = across;
    this.up = up;
  }

  Plot line(String name, List<Point> points) {
    series.add(new Series(name, points));
    return this;
  }

  private double most(boolean x) {
    double most =
        series.stream()
            .flatMap(line -> line.points().stream())
            .mapToDouble(point -> x ? point.x() : point.y())
            .max()
            .orElse(1);
    return most <= 0 ? 1 : most;
  }

  private static double x(double value, double most) {
    return LEFT + value / most * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double value, double most) {
    return HEIGHT - BOTTOM - value / most * (HEIGHT - BOTTOM - TOP);
  }

  /** The SVG element. */
  String svg() {
    double mostX = most(true);
    double mostY = most(false);
    StringBuilder svg = new StringBuilder(4096);
    add(
        svg,
        "<svg id=\"%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s over %s\">%n",
        id,
        WIDTH,
        HEIGHT + 20 * ((series.size() + 2) / 3),
        up,
        across);
    for (int i = 0; i <= TICKS; i++) {
      double value = mostY * i / TICKS;
      add(
          svg,
          "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>"
              + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
          LEFT,
          WIDTH - RIGHT,
          y(value, mostY),
          y(value, mostY),
          LEFT - 6,
          y(value, mostY) + 4,
          Words.count(value));
    }
    marks(svg, mostX);
    add(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
        WIDTH - RIGHT,
        HEIGHT - 4,
        Words.html(across));
    for (int i = 0; i < series.size(); i++) {
      line(svg, series.get(i), COLORS[i % COLORS.length], mostX, mostY);
      legend(svg, series.get(i).name(), i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void marks(StringBuilder svg, double mostX) {
    double last = -WIDTH;
    for (Point point : series.isEmpty() ? List.<Point>of() : series.get(0).points()) {
      if (!point.label().isEmpty() && x(point.x(), mostX) - last > 34) {
        last = x(point.x(), mostX);
        add(
            svg,
            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
            last,
            HEIGHT - BOTTOM + 16,
            Words.html(point.label()));
      }
    }
  }

  private static void line(
      StringBuilder svg, Series line, String color, double mostX, double mostY) {
    StringBuilder path = new StringBuilder();
    for (Point point : line.points()) {
      add(
          path,
          "%s%.1f,%.1f",
          path.length() == 0 ? "" : " ",
          x(point.x(), mostX),
          y(point.y(), mostY));
    }
    add(svg, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/>%n", path, color);
    for (Point point : line.points()) {
      add(
          svg,
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\" data-series=\"%s\" data-x=\"%s\""
              + " data-y=\"%s\"><title>%s: %s</title></circle>%n",
          x(point.x(), mostX),
          y(point.y(), mostY),
          color,
          Words.html(line.name()),
          Words.exact(point.x()),
          Words.exact(point.y()),
          Words.html(point.label().isEmpty() ? Words.exact(point.x()) : point.label()),
          Words.exact(point.y()));
    }
  }

  private static void legend(StringBuilder svg, String name, int index) {
    int x = LEFT + index % 3 * 210;
    int y = HEIGHT + 14 + index / 3 * 20;
    add(
        svg,
        "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>"
            + "<text x=\"%d\" y=\"%d\">%s</text>%n",
        x,
        y - 9,
        COLORS[index % COLORS.length],
        x + 15,
        y,
        Words.html(name));
  }

  private static void add(StringBuilder to, String format, Object... values) {
    to.append(String.format(Locale.ROOT, format, values));
  }
}
