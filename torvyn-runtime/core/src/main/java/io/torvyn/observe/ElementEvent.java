package io.torvyn.observe;

/**
 * One step of one element, as {@link Level#DIAGNOSTIC} reports it.
 *
 * @param timeNanos when, in {@link System#nanoTime()} terms
 * @param flowId of which flow
 * @param stage at which stage
 * @param step what happened
 * @param buffer the element's buffer, by the name its errors use too; empty if the step has none
 * @param sequence the element's number at the stage that made it; -1 if the step has no element
 * @param bytes its size
 */
public record ElementEvent(
    long timeNanos, long flowId, String stage, Step step, String buffer, long sequence, int bytes) {

  /** What can happen to an element at a stage. */
  public enum Step {
    /** A call of the stage began: with the element lent or given, or without one. */
    ENTERED,
    /** The call ended. */
    LEFT,
    /** The stage made the element; the host owns it from here on. */
    MADE,
    /** A filter or router let the element through. */
    PASSED,
    /** The element ended: the stage made of it what it wanted, and the buffer went back. */
    CONSUMED,
    /** The element ended: the stage did not want it. */
    DROPPED,
    /** The element ended at a sink. */
    DELIVERED,
    /** The stage owned the element and gave it up itself. */
    TAKEN,
    /** The call threw; the stage's error policy decides. */
    FAILED
  }
}
