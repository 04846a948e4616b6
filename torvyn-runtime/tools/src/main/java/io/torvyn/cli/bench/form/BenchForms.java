package io.torvyn.cli.bench.form;

import io.torvyn.cli.bench.BenchResult;
import io.torvyn.cli.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A measurement as text, as Markdown, and as one page of HTML that needs nothing else. */
public final class BenchForms {
  private static final String STYLE =
      """
      body { font: 15px/1.45 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222 }
      h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 2em }
      table { border-collapse: collapse } td, th { padding: .2em .8em; border-bottom: 1px solid #ddd; text-align: right }
      td:first-child, th:first-child { text-align: left } code { background: #f3f3f3; padding: .1em .3em }
      svg { width: 100%; height: auto; font: 11px system-ui, sans-serif } .grid { stroke: #e4e4e4 }
      """;

  private BenchForms() {}

  /**
   * For a terminal.
   *
   * @param result what was found
   * @return aligned columns
   */
  public static String text(BenchResult result) {
    StringBuilder text = new StringBuilder(2048);
    text.append(result.pipeline()).append(" on ").append(result.machine()).append('\n');
    for (BenchTable table : BenchTable.of(result)) {
      text.append(table.title().isEmpty() ? "" : "\n" + table.title() + "\n");
      int columns = table.rows().get(0).size();
      int[] widths = new int[columns];
      for (List<String> row : table.rows()) {
        for (int i = 0; i < columns; i++) {
          widths[i] = Math.max(widths[i], row.get(i).length());
        }
      }
      for (List<String> row : table.rows()) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < columns; i++) {
          line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        text.append(line.toString().stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * For a README.
   *
   * @param result what was found
   * @return tables with the command that repeats them
   */
  public static String markdown(BenchResult result) {
    StringBuilder text = new StringBuilder(2048);
    text.append("# ").append(result.pipeline()).append("\n\n");
    text.append(result.machine()).append("; `").append(result.command()).append("`\n");
    for (BenchTable table : BenchTable.of(result)) {
      text.append(table.title().isEmpty() ? "\n" : "\n## " + table.title() + "\n\n");
      String rule = "| --- ".repeat(table.rows().get(0).size()) + "|\n";
      for (int i = 0; i < table.rows().size(); i++) {
        text.append(
            table.rows().get(i).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        text.append(i == 0 ? rule : "");
      }
    }
    return text.toString();
  }

  /**
   * For a browser.
   *
   * @param result what was found
   * @return one page with tables and plots; it loads nothing
   */
  public static String html(BenchResult result) {
    String name = Words.html(result.pipeline());
    StringBuilder page = new StringBuilder(32 << 10);
    page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>");
    page.append(name).append(", measured</title>\n<style>\n").append(STYLE);
    page.append("</style></head><body>\n<h1>").append(name).append("</h1>\n<p>");
    page.append(Words.html(result.machine())).append("<br><code>");
    page.append(Words.html(result.command())).append("</code></p>\n");
    List<BenchTable> tables = BenchTable.of(result);
    table(page, tables.get(0));
    page.append("<h2>Bytes copied at each boundary</h2>\n").append(CopyBars.svg(result));
    table(page, tables.get(1));
    page.append("<h2>Latency from source to sink, by percentile</h2>\n").append(latency(result));
    page.append("<h2>Throughput over time</h2>\n").append(throughput(result));
    if (!result.queues().isEmpty()) {
      page.append("<h2>Queue depth over time</h2>\n").append(queues(result));
    }
    for (BenchTable table : tables.subList(2, tables.size())) {
      page.append("<h2>").append(Words.html(table.title())).append("</h2>\n");
      table(page, table);
    }
    return page.append("</body></html>\n").toString();
  }

  private static void table(StringBuilder page, BenchTable table) {
    page.append("<table>\n");
    for (int i = 0; i < table.rows().size(); i++) {
      String cell = i == 0 ? "th" : "td";
      page.append("<tr>");
      for (String text : table.rows().get(i)) {
        page.append('<').append(cell).append('>').append(Words.html(text));
        page.append("</").append(cell).append('>');
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  /** Equal steps for equal factors of rareness: 90, 99, 99.9 % lie equally far apart. */
  private static String latency(BenchResult result) {
    List<Plot.Point> points = new ArrayList<>();
    for (BenchResult.Percentile point : result.latency().curve()) {
      double rare = Math.min(5, -Math.log10(1 - Math.min(point.percent(), 99.9999) / 100));
      points.add(new Plot.Point(rare, point.nanos(), "p" + Words.exact(point.percent())));
    }
    return new Plot("latency", "percentile", "nanoseconds").line("nanoseconds", points).svg();
  }

  private static String throughput(BenchResult result) {
    List<Plot.Point> points =
        result.samples().stream().map(sample -> point(sample, sample.elementsPerSecond())).toList();
    return new Plot("throughput", "seconds", "elements per second")
        .line("elements per second", points)
        .svg();
  }

  private static String queues(BenchResult result) {
    Plot plot = new Plot("queues", "seconds", "elements waiting");
    for (int i = 0; i < result.queues().size(); i++) {
      int index = i;
      BenchResult.Queue queue = result.queues().get(i);
      plot.line(
          queue.from() + " -> " + queue.to(),
          result.samples().stream()
              .map(sample -> point(sample, sample.waiting().get(index)))
              .toList());
    }
    return plot.svg();
  }

  private static Plot.Point point(BenchResult.Sample sample, double value) {
    return new Plot.Point(
        sample.second(), value, String.format(Locale.ROOT, "%.1f", sample.second()));
  }
}
