/**
 * A pipeline as a Flink job: what is checked before it is submitted, and how its islands become
 * operators. Start at {@link io.torvyn.flink.FlinkJob}.
 *
 * <p>One island is one operator that hosts its fused chain. Edges between islands are streams:
 * forward where both sides have the same parallelism, rebalanced where not, keyed where the
 * pipeline says {@code @KeyedBy}. Sources and sinks are islands of their own, so that connectors
 * can take their places.
 */
@NullMarked
package io.torvyn.flink;

import org.jspecify.annotations.NullMarked;
