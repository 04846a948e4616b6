package io.torvyn.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compile times as ratios: one row for each number of classes. */
public final class CompileTable {
  private static final String[][] RATIOS = {
    {"components: Torvyn ÷ none", "TORVYN", "NONE"},
    {"idle processor ÷ none", "IDLE", "NONE"},
    {"Torvyn ÷ idle processor", "TORVYN", "IDLE"},
    {"no buffers: Torvyn ÷ none", "PLAIN_TORVYN", "PLAIN_NONE"},
    {"idle processor ÷ none", "PLAIN_IDLE", "PLAIN_NONE"},
    {"Torvyn ÷ idle processor", "PLAIN_TORVYN", "PLAIN_IDLE"}
  };

  private final Map<Integer, Map<String, Double>> times = new TreeMap<>();

  /** Takes the lines that have the parameters {@code checking} and {@code classes}. */
  public CompileTable(List<Line> lines) {
    for (Line line : lines) {
      if (line.params().containsKey("checking") && line.params().containsKey("classes")) {
        times
            .computeIfAbsent(Integer.valueOf(line.param("classes")), size -> new TreeMap<>())
            .put(line.param("checking"), line.time().median());
      }
    }
  }

  /** The ratios as Markdown; empty if there is nothing to compare. */
  public String markdown() {
    if (times.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("| classes |");
    StringBuilder rule = new StringBuilder("\n| ---: |");
    for (String[] ratio : RATIOS) {
      text.append(' ').append(ratio[0]).append(" |");
      rule.append(" ---: |");
    }
    text.append(" overhead: Torvyn ÷ Resource Leak Checker |");
    rule.append(" ---: |\n");
    return text
        + rule.toString()
        + times.entrySet().stream()
            .map(size -> row(size.getKey(), size.getValue()))
            .collect(Collectors.joining());
  }

  private static String row(int classes, Map<String, Double> time) {
    StringBuilder row = new StringBuilder("| " + classes + " |");
    for (String[] ratio : RATIOS) {
      row.append(cell(time.get(ratio[1]), time.get(ratio[2])));
    }
    return row
        + cell(
            overhead(time, "TORVYN", "NONE"), overhead(time, "PLAIN_RESOURCE_LEAK", "PLAIN_NONE"))
        + "\n";
  }

  private static Double overhead(Map<String, Double> time, String with, String without) {
    return time.containsKey(with) && time.containsKey(without)
        ? time.get(with) - time.get(without)
        : null;
  }

  private static String cell(Double one, Double other) {
    return one == null || other == null ? " |" : String.format(Locale.ROOT, " %.2f |", one / other);
  }
}
