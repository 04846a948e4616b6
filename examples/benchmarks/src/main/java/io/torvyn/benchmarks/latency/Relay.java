package io.torvyn.benchmarks.latency;

import org.HdrHistogram.Histogram;

/** One way of handing elements of eight bytes from a thread to another. Used from one thread. */
interface Relay extends AutoCloseable {
  /** Its name in the table. */
  String title();

  /**
   * Sends elements at a pace, each carrying the time it was due, and records for each how long
   * after that it was in the sink's hands. Returns when the last is recorded.
   *
   * @param latencies written by the sink's thread alone while this runs
   */
  void run(int elements, Pace pace, Histogram latencies) throws Exception;

  @Override
  void close();
}
