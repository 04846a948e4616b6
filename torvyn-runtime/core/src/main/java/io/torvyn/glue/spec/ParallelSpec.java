package io.torvyn.glue.spec;

import org.jspecify.annotations.Nullable;

/**
 * That a stage may run as several replicas. It is alone in its island, and every edge at it has a
 * queue.
 *
 * @param replicas how many were declared, 1 to {@link #MOST}
 * @param order the name of a constant of {@code io.torvyn.annotation.pipeline.Parallel.Order}
 * @param key for {@code KEYED}, the bytes that choose the replica; null otherwise
 */
public record ParallelSpec(int replicas, String order, @Nullable KeySpec key) {

  /** The most replicas a stage may have. */
  public static final int MOST = 256;
}
