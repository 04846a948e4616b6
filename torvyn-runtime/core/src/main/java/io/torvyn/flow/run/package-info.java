/**
 * A running flow: its islands, their phases, and how it ends. What happens around one call belongs
 * to {@code io.torvyn.flow.stage}, who runs when to {@code io.torvyn.flow.schedule}.
 *
 * <p>An island goes through init, turns, finish, spill and end. A flow that ends early takes the
 * same way out: every island throws away what is queued for it once its producers have ended, so
 * that the last island to end leaves no buffer behind.
 */
@NullMarked
package io.torvyn.flow.run;

import org.jspecify.annotations.NullMarked;
