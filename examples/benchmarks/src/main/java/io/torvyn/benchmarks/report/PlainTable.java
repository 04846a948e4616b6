package io.torvyn.benchmarks.report;

import java.util.List;
import java.util.stream.Collectors;

/** Results that are no race: one row for each benchmark and its parameters. */
public final class PlainTable {
  private PlainTable() {}

  /** The table as Markdown. */
  public static String markdown(List<Line> lines) {
    StringBuilder text =
        new StringBuilder("| benchmark | time | spread | unit | B per op | threads | forks |\n");
    text.append("| --- | ---: | ---: | --- | ---: | ---: | ---: |\n");
    for (Line line : lines) {
      String params =
          line.params().entrySet().stream()
              .map(param -> param.getKey() + "=" + param.getValue())
              .collect(Collectors.joining(" "));
      text.append("| ").append((line.benchmark() + " " + params).trim());
      text.append(" | ").append(RaceTable.number(line.time().median()));
      text.append(" | ").append(RaceTable.number(line.time().spread()));
      text.append(" | ").append(line.unit());
      text.append(" | ").append(RaceTable.number(line.bytes().median()));
      text.append(" | ").append(line.threads());
      text.append(" | ").append(line.forks()).append(" |\n");
    }
    return text.toString();
  }
}
