/**
 * The command line of the benchmark jar, and nothing that is timed.
 *
 * <p>{@code contest} says what is asked of a contender and which checksum proves it, {@code bytes}
 * holds the work on each kind of buffer, {@code contender} has a package for everyone who takes
 * part. {@code race} times them, {@code launch} decides how long and in which order, {@code report}
 * prints what came out.
 */
@NullMarked
package io.torvyn.benchmarks;

import org.jspecify.annotations.NullMarked;
