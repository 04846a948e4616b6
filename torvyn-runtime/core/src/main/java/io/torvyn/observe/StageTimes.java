package io.torvyn.observe;

/**
 * Where the time of a stage went, from the turns that were timed.
 *
 * @param stage its name
 * @param busyNanos time spent in its calls alone, without the stages behind its emitter
 * @param calls durations of its calls, likewise
 * @param ages how old elements were when they ended here, since their source made them: at a sink
 *     the time from end to end
 */
public record StageTimes(String stage, long busyNanos, Distribution calls, Distribution ages) {

  /**
   * Replicas of a stage as one.
   *
   * @param other the times of another replica
   * @return both together
   */
  public StageTimes plus(StageTimes other) {
    return new StageTimes(
        stage, busyNanos + other.busyNanos, calls.plus(other.calls), ages.plus(other.ages));
  }
}
