/**
 * {@code java.util.stream} over a {@code byte[]} for every element: what a Java engineer writes who
 * leaves memory to the collector. Nothing here pools or reuses.
 */
@NullMarked
package io.torvyn.benchmarks.contender.streams;

import org.jspecify.annotations.NullMarked;
