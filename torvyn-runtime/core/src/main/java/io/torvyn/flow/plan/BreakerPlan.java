package io.torvyn.flow.plan;

/**
 * When a stage that keeps failing is given a rest.
 *
 * @param failures how many failures in a row open the breaker; 0 for no breaker
 * @param restNanos how long the island rests then, before the next element is tried
 */
public record BreakerPlan(int failures, long restNanos) {}
