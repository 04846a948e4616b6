package io.torvyn.examples.backpressure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws how full a queue was over time: time runs to the right, the fill upwards.
 *
 * <pre>
 *   64 |   #     #
 *   32 |  ####  ###
 *    0 +------------
 * </pre>
 *
 * <p>One thread adds and draws.
 */
final class QueuePicture {
  private static final int ROWS = 8;

  private final int depth;
  private final int width;
  private final List<Integer> fills = new ArrayList<>();

  /**
   * Prepares an empty picture.
   *
   * @param depth the fill of the uppermost row, at least 1
   * @param width how many columns at most, at least 1
   */
  QueuePicture(int depth, int width) {
    this.depth = depth;
    this.width = width;
  }

  /**
   * Notes the fill at the next moment. Moments are taken to be equally far apart.
   *
   * @param fill elements in the queue, 0 or more
   */
  void add(int fill) {
    fills.add(fill);
  }

  /**
   * The greatest fill noted.
   *
   * @return at least 0
   */
  int peak() {
    return fills.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * Draws what was noted. If there are more moments than columns, a column shows the greatest fill
   * of its moments.
   *
   * @return lines, each with its line feed
   */
  String draw() {
    int columns = Math.min(width, fills.size());
    StringBuilder picture = new StringBuilder();
    for (int row = ROWS; row > 0; row--) {
      int level = (int) ((long) depth * row / ROWS);
      int below = (int) ((long) depth * (row - 1) / ROWS);
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%8d |", level));
      for (int column = 0; column < columns; column++) {
        line.append(fill(column, columns) > below ? '#' : ' ');
      }
      picture.append(line.toString().stripTrailing()).append('\n');
    }
    return picture.append("       0 +").append("-".repeat(width)).append('\n').toString();
  }

  private int fill(int column, int columns) {
    int from = (int) ((long) column * fills.size() / columns);
    int to = (int) ((column + 1L) * fills.size() / columns);
    int most = 0;
    for (int fill : fills.subList(from, to)) {
      most = Math.max(most, fill);
    }
    return most;
  }
}
