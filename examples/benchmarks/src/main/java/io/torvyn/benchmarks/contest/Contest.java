package io.torvyn.benchmarks.contest;

/**
 * One contender, ready to do one workload over one input. Threads, pools and graphs that a user
 * would keep between runs are made when it is opened and kept until {@link #close()}.
 *
 * <p>Used from one thread at a time.
 */
public interface Contest extends AutoCloseable {
  /**
   * Sends the elements {@code 0} to {@code elements - 1} through, in order, and returns when the
   * last has reached its sink.
   *
   * @return the checksum of the run; equal for all contenders of a workload and input
   * @throws Exception when the contender's own machinery fails; the contest is then unusable
   */
  long run(int elements) throws Exception;

  /** Ends the threads and gives back the memory that the contest keeps between runs. */
  @Override
  default void close() {}
}
