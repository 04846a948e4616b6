/**
 * Bounded queues of elements between two islands: one producer, one consumer, watermarks, and what
 * the two tell each other, such as how far a replica has come ({@link io.torvyn.flow.queue.Turns}).
 * Who runs the islands and who releases what is dropped belongs to {@code io.torvyn.flow.run}.
 */
@NullMarked
package io.torvyn.flow.queue;

import org.jspecify.annotations.NullMarked;
