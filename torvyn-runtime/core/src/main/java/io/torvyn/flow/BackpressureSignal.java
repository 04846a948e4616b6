package io.torvyn.flow;

/**
 * What a sink may answer to {@code push}. The element of the call is consumed either way; the
 * answer speaks of the next one.
 */
public enum BackpressureSignal {
  /** Send the next element as soon as there is one. */
  READY,
  /**
   * Hold the flow back. The sink's island rests before the next element: 1 ms after the first such
   * answer, twice as long after each further one in a row, at most 64 ms.
   */
  PAUSE
}
