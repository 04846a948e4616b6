/**
 * How timed runs are planned and carried out with JMH: what the command line asked for, in which
 * order, in how many forks. What is timed, and how results are printed, lives elsewhere.
 */
@NullMarked
package io.torvyn.benchmarks.launch;

import org.jspecify.annotations.NullMarked;
