/**
 * How long an element takes from one thread to another when the load is moderate: percentiles, not
 * means. What the most elements per second are is raced in {@code race}.
 */
@NullMarked
package io.torvyn.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
