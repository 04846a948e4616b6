package io.torvyn.cli.bench.compare;

/** What measurements are compared by. */
public enum Figure {
  /** Elements the sources made in a second. */
  THROUGHPUT("elements per second", "elementsPerSecond", true, 0, true),

  /** Half of the elements were younger when they reached a sink. */
  LATENCY_P50("latency p50, ns", "latency.p50", false, 0, true),

  /** 99 % were younger. It varies from run to run too much to be judged. */
  LATENCY_P99("latency p99, ns", "latency.p99", false, 0, false),

  /** Copies per source element. */
  COPIES("copies per element", "copiesPerElement", false, 1e-9, true),

  /** Payload copied ÷ payload produced. */
  AMPLIFICATION("amplification", "amplification", false, 1e-9, true),

  /** Bytes allocated on the heap per element; less than one comes from reports and timers. */
  HEAP("heap bytes per element", "heapBytesPerElement", false, 1, true);

  private final String title;
  private final String path;
  private final boolean moreIsBetter;
  private final double slack;
  private final boolean judged;

  Figure(String title, String path, boolean moreIsBetter, double slack, boolean judged) {
    this.title = title;
    this.path = path;
    this.moreIsBetter = moreIsBetter;
    this.slack = slack;
    this.judged = judged;
  }

  /**
   * What people call it.
   *
   * @return with its unit
   */
  public String title() {
    return title;
  }

  /** Where it stands in the JSON form, with points between names. */
  String path() {
    return path;
  }

  boolean moreIsBetter() {
    return moreIsBetter;
  }

  /** Differences up to this are none. */
  double slack() {
    return slack;
  }

  boolean judged() {
    return judged;
  }
}
