package io.torvyn.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A component's place in a pipeline.
 *
 * @param name the name of the declaring method
 * @param component what runs there
 * @param island the number of the island it belongs to, from 0
 * @param blocking whether its methods may block, by its component or by the stage
 * @param queue the queue in front of it; null if it is called directly, or is a source
 * @param priority whether inputs are served in the order they are named, instead of in turn
 * @param onError what happens when its component throws
 * @param copyBound how many payload copies it makes of an element at most
 * @param key by which bytes the elements in front of it belong together; null for no matter
 * @param replicas that it may run as several replicas; null if it has one component only
 */
public record StageModel(
    String name,
    ComponentModel component,
    int island,
    boolean blocking,
    @Nullable QueueSettings queue,
    boolean priority,
    OnError onError,
    int copyBound,
    @Nullable Key key,
    @Nullable Replicas replicas) {

  /**
   * What happens when a component throws.
   *
   * @param policy the name of a constant of {@code ErrorPolicy}
   * @param retries how often the call is made again, for RETRY
   * @param backoffMillis the wait before the first retry, which doubles with each further one
   * @param deadLetter the stage that takes failed elements; empty if there is none
   */
  public record OnError(String policy, int retries, long backoffMillis, String deadLetter) {
    /** The flow fails. */
    public static final OnError TERMINATE = new OnError("TERMINATE", 0, 0, "");
  }

  /**
   * By which bytes elements belong together.
   *
   * @param from the first byte
   * @param length how many; 0 for all from the first one on
   */
  public record Key(int from, int length) {}

  /**
   * That a stage may run as several replicas.
   *
   * @param count how many are declared
   * @param order the name of a constant of {@code Parallel.Order}
   */
  public record Replicas(int count, String order) {

    /**
     * Whether results leave in the order of the elements.
     *
     * @return {@code true} for {@code IN_ORDER}
     */
    public boolean inOrder() {
      return order.equals("IN_ORDER");
    }

    /**
     * Whether a key chooses the replica.
     *
     * @return {@code true} for {@code KEYED}
     */
    public boolean keyed() {
      return order.equals("KEYED");
    }
  }
}
