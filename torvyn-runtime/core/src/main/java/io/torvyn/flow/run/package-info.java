/**
 * A running flow: its islands, their phases, and how it ends. What happens around one call belongs
 * to {@code io.torvyn.flow.stage}, who runs when to {@code io.torvyn.flow.schedule}.
 *
 * <p>An island goes through init, turns, finish, spill and end. A flow that ends early takes the
 * same way out: every island throws away what is queued for it once its producers have ended, so
 * that the last island to end leaves no buffer behind.
 *
 * <p>A stage that runs as several replicas is as many islands, each with queues of its own. Only
 * the two ends of an edge know: {@link io.torvyn.flow.run.Spread} chooses the replica that gets an
 * element, {@link io.torvyn.flow.run.ReplicasIn} what is taken next of what they made. Reports and
 * conservation see one stage and one edge.
 */
@NullMarked
package io.torvyn.flow.run;

import org.jspecify.annotations.NullMarked;
