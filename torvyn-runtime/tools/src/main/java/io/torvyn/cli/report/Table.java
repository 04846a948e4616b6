package io.torvyn.cli.report;

import java.util.List;
import java.util.Locale;

/** Rows of text with aligned columns, for people. */
public final class Table {
  private Table() {}

  /**
   * Aligns.
   *
   * @param rows the first one is the heading; all have the same number of cells. A column without
   *     any text is left out
   * @param indent what every line begins with
   * @param color when to colour
   * @return one line per row
   */
  public static String of(List<List<String>> rows, String indent, Color color) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder(256);
    for (int r = 0; r < rows.size(); r++) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < columns; i++) {
        if (widths[i] > 0) {
          line.append(String.format(Locale.ROOT, "%-" + (widths[i] + 2) + "s", rows.get(r).get(i)));
        }
      }
      String trimmed = line.toString().stripTrailing();
      text.append(r == 0 ? color.faint(trimmed) : trimmed).append('\n');
    }
    return text.toString();
  }
}
