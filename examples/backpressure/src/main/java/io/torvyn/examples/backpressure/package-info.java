/**
 * A fast source, a slow sink, the queue between them, and a picture of how full it was. What other
 * queues do belongs to the examples that have a use for them.
 */
@NullMarked
package io.torvyn.examples.backpressure;

import org.jspecify.annotations.NullMarked;
