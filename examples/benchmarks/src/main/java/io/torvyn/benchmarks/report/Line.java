package io.torvyn.benchmarks.report;

import java.util.Map;

/**
 * What JMH measured for one benchmark with one set of parameters.
 *
 * @param benchmark class and method, without their package
 * @param params JMH's parameters by name
 * @param unit of the time, {@code ns/op} for most
 * @param time the primary figure
 * @param bytes bytes allocated per operation by all live threads
 * @param threads how many threads ran the benchmark
 * @param forks how many forks the figures come from
 */
public record Line(
    String benchmark,
    Map<String, String> params,
    String unit,
    Score time,
    Score bytes,
    int threads,
    int forks) {

  /**
   * A parameter of the benchmark.
   *
   * @throws IllegalArgumentException when the benchmark has no such parameter
   */
  public String param(String name) {
    String value = params.get(name);
    if (value == null) {
      throw new IllegalArgumentException(benchmark + " has no parameter '" + name + "': " + params);
    }
    return value;
  }
}
