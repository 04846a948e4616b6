/**
 * The race: who takes part, and how a run is started, timed and reported. What a workload asks is
 * in {@code contest}, how one contender does it is in that contender's package, never here.
 *
 * <p>A {@link io.torvyn.benchmarks.contest.Workload} says what is done to every element and which
 * checksum proves it. A {@link io.torvyn.benchmarks.Contender} opens a {@link
 * io.torvyn.benchmarks.contest.Contest} over one {@link io.torvyn.benchmarks.contest.Input}; {@link
 * io.torvyn.benchmarks.Race} is the one JMH benchmark that times them all in the same way.
 */
@NullMarked
package io.torvyn.benchmarks;

import org.jspecify.annotations.NullMarked;
