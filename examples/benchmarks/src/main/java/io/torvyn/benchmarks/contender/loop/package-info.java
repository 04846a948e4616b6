/**
 * The limit: loops that a careful engineer writes by hand over direct buffers made once. No library
 * is used here; two threads meet in {@code handoff}.
 */
@NullMarked
package io.torvyn.benchmarks.contender.loop;

import org.jspecify.annotations.NullMarked;
