/**
 * How much longer {@code javac} takes with a checker than without: generated component classes,
 * compiled in memory. What the checkers find is tested elsewhere; here they find nothing.
 */
@NullMarked
package io.torvyn.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
