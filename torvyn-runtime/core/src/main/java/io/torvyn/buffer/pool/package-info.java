/**
 * Where buffers' memory comes from: tiers, slabs, depots and budgets. Nothing here knows who owns a
 * buffer, what is in it or which flow it belongs to; that is {@code io.torvyn.buffer}'s part.
 */
@NullMarked
package io.torvyn.buffer.pool;

import org.jspecify.annotations.NullMarked;
