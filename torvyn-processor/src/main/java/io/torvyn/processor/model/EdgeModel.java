package io.torvyn.processor.model;

/**
 * The connection of two stages.
 *
 * @param index its number in the pipeline, from 0
 * @param from the stage upstream
 * @param port the port of a router; {@link #DEAD_LETTER} for failed elements; otherwise empty
 * @param to the stage downstream
 * @param copy whether the stage downstream gets a copy
 * @param queued whether elements wait in the queue of the stage downstream
 * @param ownership how the stage downstream takes the payload
 */
public record EdgeModel(
    int index,
    String from,
    String port,
    String to,
    boolean copy,
    boolean queued,
    Ownership ownership) {
  /** The port of elements whose stage threw; no enum constant can be called so. */
  public static final String DEAD_LETTER = "dead-letter";

  /**
   * Says whether the edge carries failed elements.
   *
   * @return {@code true} for {@link #DEAD_LETTER}
   */
  public boolean deadLetter() {
    return port.equals(DEAD_LETTER);
  }
}
