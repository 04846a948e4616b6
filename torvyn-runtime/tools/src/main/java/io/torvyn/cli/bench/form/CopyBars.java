package io.torvyn.cli.bench.form;

import io.torvyn.cli.bench.BenchResult;
import io.torvyn.cli.report.Words;
import io.torvyn.ledger.CopyReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bytes copied per element: a bar for each stage, a piece of it for each reason. */
final class CopyBars {
  private static final int WIDTH = 720;
  private static final int LEFT = 150;
  private static final int ROW = 26;
  private static final int RIGHT = 110;
  private static final Map<CopyReason, String> COLORS = colors();

  private CopyBars() {}

  private static Map<CopyReason, String> colors() {
    String[] palette = {"#2563a8", "#c2571a", "#3b8a4a", "#8a3b7d", "#8a7a1f", "#4a4a4a"};
    Map<CopyReason, String> colors = new LinkedHashMap<>();
    for (CopyReason reason : CopyReason.values()) {
      colors.put(reason, palette[colors.size() % palette.length]);
    }
    return colors;
  }

  static String svg(BenchResult result) {
    List<String> stages = result.stages().stream().map(BenchResult.Stage::name).toList();
    double most = 1;
    for (String stage : stages) {
      most = Math.max(most, sum(result, stage));
    }
    int height = ROW * (stages.size() + 1) + 8;
    StringBuilder svg = new StringBuilder(2048);
    add(
        svg,
        "<svg id=\"copies\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"bytes copied per element"
            + " by stage and reason\">%n",
        WIDTH,
        height);
    for (int row = 0; row < stages.size(); row++) {
      String stage = stages.get(row);
      double x = LEFT;
      add(
          svg,
          "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n",
          LEFT - 8,
          ROW * row + 17,
          Words.html(stage));
      for (BenchResult.Copies copy : result.copies()) {
        if (copy.stage().equals(stage)) {
          double width = copy.bytesPerElement() / most * (WIDTH - LEFT - RIGHT);
          add(
              svg,
              "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\" data-stage=\"%s\""
                  + " data-reason=\"%s\" data-bytes=\"%d\"><title>%s, %s: %d bytes</title></rect>%n",
              x,
              ROW * row + 4,
              width,
              ROW - 8,
              COLORS.get(copy.reason()),
              Words.html(stage),
              copy.reason(),
              copy.bytes(),
              Words.html(stage),
              BenchTable.word(copy.reason()),
              copy.bytes());
          x += width;
        }
      }
      add(
          svg,
          "<text x=\"%.1f\" y=\"%d\">%.1f B/element</text>%n",
          x + 6,
          ROW * row + 17,
          sum(result, stage));
    }
    legend(svg, result, ROW * stages.size() + 18);
    return svg.append("</svg>\n").toString();
  }

  private static void legend(StringBuilder svg, BenchResult result, int y) {
    int x = LEFT;
    for (Map.Entry<CopyReason, String> entry : COLORS.entrySet()) {
      if (result.copies().stream().anyMatch(copy -> copy.reason() == entry.getKey())) {
        add(
            svg,
            "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>"
                + "<text x=\"%d\" y=\"%d\">%s</text>%n",
            x,
            y - 9,
            entry.getValue(),
            x + 15,
            y,
            BenchTable.word(entry.getKey()));
        x += 130;
      }
    }
  }

  private static double sum(BenchResult result, String stage) {
    return result.copies().stream()
        .filter(copy -> copy.stage().equals(stage))
        .mapToDouble(BenchResult.Copies::bytesPerElement)
        .sum();
  }

  private static void add(StringBuilder to, String format, Object... values) {
    to.append(String.format(Locale.ROOT, format, values));
  }
}
