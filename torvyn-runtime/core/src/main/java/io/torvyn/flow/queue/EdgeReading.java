package io.torvyn.flow.queue;

import io.torvyn.flow.plan.EdgePlan;

/**
 * A queue's counters at one moment.
 *
 * @param plan which queue
 * @param offered elements the producer gave to it
 * @param polled elements the consumer took
 * @param dropped elements its overflow policy dropped
 * @param discarded elements thrown away because the flow was ending early
 * @param waiting elements in it
 * @param overhangPeak the most elements that waited beyond its depth
 */
public record EdgeReading(
    EdgePlan plan,
    long offered,
    long polled,
    long dropped,
    long discarded,
    int waiting,
    int overhangPeak) {

  /**
   * The same edge between replicas, as one.
   *
   * @param other another queue of the edge
   * @return both together
   */
  public EdgeReading plus(EdgeReading other) {
    return new EdgeReading(
        plan,
        offered + other.offered,
        polled + other.polled,
        dropped + other.dropped,
        discarded + other.discarded,
        waiting + other.waiting,
        Math.max(overhangPeak, other.overhangPeak));
  }

  /**
   * Elements that went in and neither came out nor are waiting.
   *
   * @return 0 once the flow has ended; anything else is a fault of the runtime
   */
  public long unaccounted() {
    return offered - polled - dropped - discarded - waiting;
  }
}
