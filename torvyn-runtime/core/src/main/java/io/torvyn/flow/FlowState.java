package io.torvyn.flow;

/**
 * Where a flow is in its life. States follow each other in the order of this list, with two
 * exceptions: a flow that is never drained goes from {@link #RUNNING} to its end, and one that
 * fails or is cancelled goes to its end from wherever it is. The last three are ends: no state
 * follows.
 */
public enum FlowState {
  /** The host knows the flow and has done nothing for it. */
  CREATED,
  /** Declaration and settings were found sound. */
  VALIDATED,
  /** Queues, stages and threads exist; {@code init} of the components is running or has run. */
  INSTANTIATED,
  /** Elements are moving, or the flow is paused. */
  RUNNING,
  /** Sources are asked no more; what is on its way is brought to its end. */
  DRAINING,
  /** Every source was exhausted or drained, and every element reached its end. */
  COMPLETED,
  /** Ended by request; elements on their way were discarded, counted and released. */
  CANCELLED,
  /**
   * Ended by an error or a deadline; elements on their way were discarded, counted and released.
   */
  FAILED;

  /**
   * Whether this is an end.
   *
   * @return true for {@link #COMPLETED}, {@link #CANCELLED} and {@link #FAILED}
   */
  public boolean ended() {
    return this == COMPLETED || this == CANCELLED || this == FAILED;
  }
}
