package io.torvyn.cli.report;

import io.torvyn.cli.report.GraphLayout.Cell;
import io.torvyn.cli.report.GraphLayout.Label;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageSpec;
import java.util.Locale;

/**
 * A pipeline as one SVG that loads nothing: stages as boxes from left to right, on each edge the
 * ownership that crosses it and its queue, below them the bound on copies. Queued edges are dashed.
 * Colours follow the reader's preference for light or dark.
 */
public final class GraphSvg {
  private static final String STYLE =
      """
      <style>
        svg { color-scheme: light dark; }
        text { font: 12px ui-monospace, Menlo, Consolas, monospace; fill: #1f2430; }
        .name, .caption { font-weight: bold; }
        .label, .detail { fill: #4a5163; }
        .paper { fill: #ffffff; }
        .stage { fill: #eef3fb; stroke: #2563a8; }
        .source { fill: #e9f6ec; stroke: #3b8a4a; }
        .sink { fill: #fbf0e8; stroke: #c2571a; }
        .edge { fill: none; stroke: #4a5163; }
        .queued { stroke-dasharray: 6 4; }
        .failed { stroke: #b3261e; }
        .tip { fill: #4a5163; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6e9f0; }
          .label, .detail { fill: #b4bccd; }
          .paper { fill: #15181f; }
          .stage { fill: #1b2940; stroke: #6ba5e7; }
          .source { fill: #1b3122; stroke: #6fc283; }
          .sink { fill: #38251a; stroke: #e8935c; }
          .edge { stroke: #b4bccd; }
          .failed { stroke: #f2857d; }
          .tip { fill: #b4bccd; }
        }
      </style>
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" \
      orient="auto"><path class="tip" d="M0 0 L8 4 L0 8 Z"/></marker>
      </defs>
      """;

  private final PipelineSpec spec;
  private final GraphLayout layout;
  private final StringBuilder svg = new StringBuilder(8192);

  private GraphSvg(PipelineSpec spec) {
    this.spec = spec;
    this.layout = new GraphLayout(spec);
  }

  /**
   * Draws.
   *
   * @param spec the pipeline
   * @return an SVG document in ASCII
   */
  public static String of(PipelineSpec spec) {
    return new GraphSvg(spec).draw();
  }

  private String draw() {
    String caption =
        spec.name()
            + ": an element costs at most "
            + spec.copyBound()
            + (spec.copyBound() == 1 ? " payload copy" : " payload copies");
    double text = caption.length() * GraphLayout.CHARACTER + 2 * GraphLayout.MARGIN;
    double width = Math.max(layout.width(), text);
    double height = layout.height() + GraphLayout.LINE + GraphLayout.MARGIN;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\""
            + " height=\"%.0f\" role=\"img\">%n",
        width, height, width, height);
    add("<title>%s</title>%n", text(caption));
    svg.append(STYLE);
    add("<rect class=\"paper\" width=\"%.0f\" height=\"%.0f\"/>%n", width, height);
    spec.edges().forEach(this::edge);
    layout.boxes().forEach(this::stage);
    add(
        "<text class=\"caption\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
        GraphLayout.MARGIN, layout.height() + GraphLayout.LINE - 4, text(caption));
    return svg.append("</svg>\n").toString();
  }

  private void stage(StageSpec stage, Cell at) {
    add(
        "<rect class=\"%s\" data-stage=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
            + " height=\"%.1f\" rx=\"6\"/>%n",
        switch (stage.kind()) {
          case SOURCE -> "stage source";
          case SINK -> "stage sink";
          case PROCESSOR, FILTER, ROUTER, AGGREGATOR -> "stage";
        },
        text(stage.name()),
        at.x(),
        at.y(),
        at.width(),
        at.height());
    double y = at.y() + (at.height() - GraphLayout.lines(stage).size() * GraphLayout.LINE) / 2;
    String role = "name";
    for (String line : GraphLayout.lines(stage)) {
      y += GraphLayout.LINE;
      add(
          "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>%n",
          role, at.x() + at.width() / 2, y - 4, text(line));
      role = "detail";
    }
  }

  private void edge(EdgeSpec edge) {
    add(
        "<path class=\"edge%s%s\" data-from=\"%s\" data-to=\"%s\" marker-end=\"url(#tip)\""
            + " d=\"%s\"/>%n",
        edge.queue() == null ? "" : " queued",
        edge.deadLetter() ? " failed" : "",
        text(edge.from()),
        text(edge.to()),
        layout.path(edge));
    Label label = layout.label(edge);
    label(edge, label.x(), label.y() - 5, label.above());
    if (!label.below().isEmpty()) {
      label(edge, label.x(), label.y() + 14, label.below());
    }
  }

  private void label(EdgeSpec edge, double x, double y, String text) {
    add(
        "<text class=\"label\" data-edge=\"%d\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
        edge.index(), x, y, text(text));
  }

  /** Escaped; what is not ASCII by its number, so that the encoding of the output is no matter. */
  private static String text(String raw) {
    StringBuilder ascii = new StringBuilder(raw.length());
    Words.html(raw)
        .codePoints()
        .forEach(
            point -> {
              if (point < 0x7f) {
                ascii.appendCodePoint(point);
              } else {
                ascii.append("&#").append(point).append(';');
              }
            });
    return ascii.toString();
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
