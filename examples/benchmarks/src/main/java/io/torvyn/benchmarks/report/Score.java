package io.torvyn.benchmarks.report;

import java.util.Arrays;
import java.util.List;

/**
 * One figure of one benchmark: the median over its forks, and how far they lie apart.
 *
 * @param median median of the forks' means
 * @param spread half the distance between the smallest and the largest, of the forks if there are
 *     several, else of the one fork's iterations
 */
public record Score(double median, double spread) {
  /**
   * Makes a score from JMH's raw data.
   *
   * @param forks for each fork, its iterations; neither may be empty
   */
  public static Score of(List<List<Double>> forks) {
    double[] means =
        forks.stream()
            .mapToDouble(
                fork -> fork.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
            .sorted()
            .toArray();
    double[] spreadOf =
        means.length > 1
            ? means
            : forks.get(0).stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Score(median(means), (spreadOf[spreadOf.length - 1] - spreadOf[0]) / 2);
  }

  private static double median(double[] sorted) {
    if (sorted.length == 0) {
      throw new IllegalArgumentException(
          "a score needs at least one fork: " + Arrays.toString(sorted));
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
