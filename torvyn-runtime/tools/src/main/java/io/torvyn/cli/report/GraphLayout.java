package io.torvyn.cli.report;

import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.PipelineSpec;
import io.torvyn.glue.spec.StageSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the stages and edges of a pipeline are drawn, in pixels. A stage's column is the length of
 * the longest way to it. In its column it stands as near as there is room to the stages it comes
 * from. An edge that passes a column has a lane of its own there, as if it were a narrow stage.
 *
 * <p>Between two columns there is a zone for labels, in which every edge runs straight at a height
 * of its own, and then one in which edges bend. So no label meets another, a stage or an edge.
 */
final class GraphLayout {
  /** The width of a character of the fixed-width font that is used. */
  static final double CHARACTER = 7.4;

  /** The height of a line of text. */
  static final double LINE = 17;

  /** Free space around everything, and within a box. */
  static final double MARGIN = 16;

  /** The height that an edge's two labels and the edge between them take. */
  private static final double PORT = 40;

  private static final double BEND = 72;
  private static final double GAP = 22;
  private static final double INSET = 10;

  private final PipelineSpec spec;
  private final Map<StageSpec, Cell> boxes = new LinkedHashMap<>();
  private final Map<EdgeSpec, List<Cell>> ways = new LinkedHashMap<>();
  private final List<List<Cell>> columns = new ArrayList<>();
  private double width;
  private double height;

  /** A place in a column: for a stage, or for an edge that passes by. */
  static final class Cell {
    private final int column;
    private final double height;
    private final List<EdgeSpec> in = new ArrayList<>();
    private final List<EdgeSpec> out = new ArrayList<>();
    private double x;
    private double y;
    private double width;

    Cell(int column, double height) {
      this.column = column;
      this.height = height;
    }

    double x() {
      return x;
    }

    double y() {
      return y;
    }

    double width() {
      return width;
    }

    double height() {
      return height;
    }

    private double port(List<EdgeSpec> side, EdgeSpec edge) {
      return y + height * (side.indexOf(edge) + 0.5) / side.size();
    }
  }

  /**
   * An edge's label.
   *
   * @param x where it begins
   * @param y the height of the edge there
   * @param above what crosses the edge
   * @param below its queue; empty for none
   */
  record Label(double x, double y, String above, String below) {}

  GraphLayout(PipelineSpec spec) {
    this.spec = spec;
    Map<String, Integer> depths = depths();
    for (StageSpec stage : spec.stages()) {
      long in = spec.edges().stream().filter(edge -> edge.to().equals(stage.name())).count();
      long out = spec.edges().stream().filter(edge -> edge.from().equals(stage.name())).count();
      double text = lines(stage).size() * LINE + MARGIN;
      Cell box = new Cell(depths.get(stage.name()), Math.max(text, Math.max(in, out) * PORT));
      boxes.put(stage, box);
      column(box.column).add(box);
    }
    spec.edges().forEach(this::lead);
    across();
    columns.forEach(this::down);
    double top = cells().mapToDouble(Cell::y).min().orElse(0) - MARGIN;
    cells().forEach(cell -> cell.y -= top);
    height = cells().mapToDouble(cell -> cell.y + cell.height).max().orElse(0) + MARGIN;
  }

  private Stream<Cell> cells() {
    return columns.stream().flatMap(List::stream);
  }

  private Map<String, Integer> depths() {
    Map<String, Integer> depths = new HashMap<>();
    spec.stages().forEach(stage -> depths.put(stage.name(), 0));
    boolean moved = true;
    while (moved) {
      moved = false;
      for (EdgeSpec edge : spec.edges()) {
        int behind = depths.get(edge.from()) + 1;
        if (behind > depths.get(edge.to()) && behind < spec.stages().size()) {
          depths.put(edge.to(), behind);
          moved = true;
        }
      }
    }
    return depths;
  }

  private List<Cell> column(int index) {
    while (columns.size() <= index) {
      columns.add(new ArrayList<>());
    }
    return columns.get(index);
  }

  /** Gives an edge its way, with a lane in every column that it passes. */
  private void lead(EdgeSpec edge) {
    Cell from = box(edge.from());
    Cell to = box(edge.to());
    List<Cell> way = new ArrayList<>(List.of(from));
    for (int passed = from.column + 1; passed < to.column; passed++) {
      Cell lane = new Cell(passed, PORT);
      column(passed).add(lane);
      way.add(lane);
    }
    way.add(to);
    for (int i = 0; i + 1 < way.size(); i++) {
      way.get(i).out.add(edge);
      way.get(i + 1).in.add(edge);
    }
    ways.put(edge, way);
  }

  private Cell box(String stage) {
    return boxes.get(spec.stage(stage));
  }

  /** Gives columns their widths, and the labels between them the room they need. */
  private void across() {
    double x = MARGIN;
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      double text =
          boxes.keySet().stream()
              .filter(stage -> boxes.get(stage).column == column)
              .flatMap(stage -> lines(stage).stream())
              .mapToDouble(line -> line.length() * CHARACTER)
              .max()
              .orElse(0);
      for (Cell cell : columns.get(i)) {
        cell.x = x;
        cell.width = text + 2 * INSET;
      }
      width = x + text + 2 * INSET + MARGIN;
      x = bend(columns.get(i).get(0)) + BEND;
    }
  }

  /** Where the edges behind a column may bend: the labels end there. */
  private double bend(Cell cell) {
    double labels =
        ways.keySet().stream()
            .filter(edge -> box(edge.from()).column == cell.column)
            .mapToDouble(edge -> Math.max(above(edge).length(), below(edge).length()) * CHARACTER)
            .max()
            .orElse(0);
    return cell.x + cell.width + INSET + labels;
  }

  /** Gives the cells of a column their heights; those of the column before have theirs. */
  private void down(List<Cell> column) {
    column.forEach(cell -> cell.in.sort(Comparator.comparingDouble(edge -> start(edge, cell))));
    column.sort(Comparator.comparingDouble(this::wanted)); // stable: else as declared
    double free = Double.NEGATIVE_INFINITY;
    for (Cell cell : column) {
      cell.y = Math.max(free, wanted(cell) - cell.height / 2);
      free = cell.y + cell.height + GAP;
    }
  }

  private double wanted(Cell cell) {
    return cell.in.stream().mapToDouble(edge -> start(edge, cell)).average().orElse(0);
  }

  /** At which height an edge leaves the cell before this one. */
  private double start(EdgeSpec edge, Cell to) {
    List<Cell> way = ways.get(edge);
    Cell before = way.get(way.indexOf(to) - 1);
    return before.port(before.out, edge);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** Stages with their places. */
  Map<StageSpec, Cell> boxes() {
    return boxes;
  }

  /** What stands in a stage's box, its name first. */
  static List<String> lines(StageSpec stage) {
    List<String> lines = new ArrayList<>();
    lines.add(stage.name());
    lines.add(stage.component().substring(stage.component().lastIndexOf('.') + 1));
    lines.add(stage.kind().name().toLowerCase(Locale.ROOT) + " in island " + stage.island());
    lines.add("copies at most " + stage.copyBound());
    if (stage.parallel() != null) {
      lines.add(stage.parallel().replicas() + " replicas");
    }
    if (stage.blocking()) {
      lines.add("blocking");
    }
    if (!stage.proved()) {
      lines.add("guarded");
    }
    return lines;
  }

  /** The label of an edge. */
  Label label(EdgeSpec edge) {
    Cell from = box(edge.from());
    return new Label(
        from.x + from.width + INSET / 2, from.port(from.out, edge), above(edge), below(edge));
  }

  private static String above(EdgeSpec edge) {
    String start = edge.deadLetter() ? "failed, " : edge.port().isEmpty() ? "" : edge.port() + ", ";
    return start + GraphText.ownership(edge);
  }

  private static String below(EdgeSpec edge) {
    return edge.queue() == null ? "" : "queue " + GraphText.queue(edge);
  }

  /** The line of an edge, as the {@code d} of an SVG path. */
  String path(EdgeSpec edge) {
    List<Cell> way = ways.get(edge);
    Cell from = way.get(0);
    double y = from.port(from.out, edge);
    StringBuilder path = new StringBuilder();
    path.append(at("M%.1f %.1f", from.x + from.width, y));
    for (int i = 0; i + 1 < way.size(); i++) {
      Cell to = way.get(i + 1);
      double bend = bend(way.get(i));
      double end = to.port(to.in, edge);
      double half = (to.x - bend) / 2;
      path.append(at(" H%.1f", bend));
      path.append(
          at(" C%.1f %.1f %.1f %.1f %.1f %.1f", bend + half, y, to.x - half, end, to.x, end));
      y = end;
    }
    return path.toString();
  }

  private static String at(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
