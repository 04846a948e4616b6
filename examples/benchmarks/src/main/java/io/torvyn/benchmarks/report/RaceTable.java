package io.torvyn.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The race's results for one element size, by contender and workload. The limit of a workload is
 * whom its ratios are taken to: the hand-written loop, or with two threads the bare queues.
 */
public final class RaceTable {
  private static final List<String> LIMITS = List.of("LOOP", "JCTOOLS");

  private final int payload;
  private final Map<String, Map<String, Line>> byContender = new LinkedHashMap<>();
  private final Map<String, Line> limits = new HashMap<>();
  private final Set<String> workloads = new LinkedHashSet<>();

  private RaceTable(int payload) {
    this.payload = payload;
  }

  /** One table for each element size among the results, in the order they come. */
  public static Collection<RaceTable> of(List<Line> lines) {
    Map<Integer, RaceTable> tables = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.params().containsKey("contender")) {
        tables.computeIfAbsent(Integer.valueOf(line.param("payload")), RaceTable::new).add(line);
      }
    }
    return tables.values();
  }

  private void add(Line line) {
    String workload = line.param("workload");
    String contender = line.param("contender");
    workloads.add(workload);
    byContender.computeIfAbsent(contender, unused -> new HashMap<>()).put(workload, line);
    if (LIMITS.contains(contender)) {
      limits.put(workload, line);
    }
  }

  /** Bytes of an element. */
  public int payload() {
    return payload;
  }

  /** The workloads measured, in order. */
  public List<String> workloads() {
    return List.copyOf(workloads);
  }

  /** The contenders measured, in order. */
  public List<String> contenders() {
    return List.copyOf(byContender.keySet());
  }

  /** What was measured for a contender at a workload, or null. */
  public @Nullable Line line(String contender, String workload) {
    return byContender.getOrDefault(contender, Map.of()).get(workload);
  }

  /** How many times as long as the workload's limit a line took; NaN when that was not measured. */
  public double ratio(Line line) {
    Line limit = limits.get(line.param("workload"));
    return limit == null ? Double.NaN : line.time().median() / limit.time().median();
  }

  /**
   * The table as Markdown: nanoseconds per element with spread and ratio, then bytes per element.
   *
   * @param titles names of contenders and workloads to print instead of their constants
   */
  public String markdown(Map<String, String> titles) {
    return head("ns per element", titles)
        + rows(titles, this::time)
        + "\n"
        + head("B allocated per element", titles)
        + rows(titles, (line, table) -> bytes(line));
  }

  private String head(String what, Map<String, String> titles) {
    StringBuilder text = new StringBuilder();
    text.append("| ").append(payload).append(" B, ").append(what).append(" |");
    for (String workload : workloads) {
      text.append(' ').append(titles.getOrDefault(workload, workload)).append(" |");
    }
    return text.append("\n| --- |")
        .append(" ---: |".repeat(workloads.size()))
        .append('\n')
        .toString();
  }

  private String rows(Map<String, String> titles, BiFunction<Line, RaceTable, String> cell) {
    StringBuilder text = new StringBuilder();
    for (String contender : byContender.keySet()) {
      List<String> cells = new ArrayList<>();
      for (String workload : workloads) {
        Line line = line(contender, workload);
        cells.add(line == null ? "–" : cell.apply(line, this));
      }
      text.append("| ").append(titles.getOrDefault(contender, contender)).append(" | ");
      text.append(String.join(" | ", cells)).append(" |\n");
    }
    return text.toString();
  }

  private String time(Line line, RaceTable table) {
    double ratio = table.ratio(line);
    return number(line.time().median())
        + " ± "
        + number(line.time().spread())
        + (Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, " (%.2f×)", ratio));
  }

  private static String bytes(Line line) {
    return number(line.bytes().median()) + " ± " + number(line.bytes().spread());
  }

  /** Three figures are as many as such a measurement carries. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "?";
    }
    if (value >= 99.95) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 9.995 ? "%.1f" : "%.2f", value);
  }
}
