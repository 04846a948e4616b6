package io.torvyn.observe;

/**
 * How closely a flow is watched. Counters of elements, copies and failures are kept at every level;
 * a level adds times. It can be changed while the flow runs, and is noticed at each island's next
 * turn.
 */
public enum Level {
  /** No times. */
  OFF,

  /**
   * One turn of each island in about ten milliseconds is timed call by call: shares of time, call
   * durations and ages of elements, from samples.
   */
  PRODUCTION,

  /** Every turn is timed, and listeners hear of every step of every element and of every copy. */
  DIAGNOSTIC
}
