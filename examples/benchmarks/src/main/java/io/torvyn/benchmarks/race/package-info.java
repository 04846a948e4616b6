/**
 * The race of the seven workloads: who takes part in what, the one JMH benchmark that times them
 * all in the same way, and the order they run in. How one contender works is in its own package.
 */
@NullMarked
package io.torvyn.benchmarks.race;

import org.jspecify.annotations.NullMarked;
