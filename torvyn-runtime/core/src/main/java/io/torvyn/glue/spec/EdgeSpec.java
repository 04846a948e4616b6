package io.torvyn.glue.spec;

import org.jspecify.annotations.Nullable;

/**
 * A connection of two stages.
 *
 * @param index its position in the pipeline's list of edges
 * @param from the stage upstream
 * @param port the router's port it starts from, empty for a stage without ports, {@link
 *     #DEAD_LETTER} for the way of elements whose stage threw
 * @param to the stage downstream
 * @param copy whether downstream gets a copy of its own
 * @param ownership what downstream gets: {@code "borrowed"}, {@code "owned"}, {@code "leased"} or
 *     {@code "none"}
 * @param queue the queue on it, or null when both stages are fused; never null on a dead-letter
 *     edge
 */
public record EdgeSpec(
    int index,
    String from,
    String port,
    String to,
    boolean copy,
    String ownership,
    @Nullable QueueSpec queue) {

  /** The port of a dead-letter edge. It is no Java name, so that no router can have it. */
  public static final String DEAD_LETTER = "!";

  /**
   * Whether this edge carries elements whose stage threw.
   *
   * @return true on a dead-letter edge
   */
  public boolean deadLetter() {
    return port.equals(DEAD_LETTER);
  }
}
