package io.torvyn.annotation.pipeline;

/**
 * What happens to an element that finds its queue full. Whatever is dropped is released and
 * counted.
 */
public enum Overflow {
  /**
   * The producer is held back until the queue has drained to its low watermark. Nothing is lost.
   */
  BLOCK,
  /** The oldest element in the queue makes room. */
  DROP_OLDEST,
  /** The new element is dropped. */
  DROP_NEWEST,
  /** The flow fails with an error that names the queue. */
  ERROR,
  /** At most a given number of elements pass in a second; the producer is held back beyond that. */
  RATE_LIMIT
}
