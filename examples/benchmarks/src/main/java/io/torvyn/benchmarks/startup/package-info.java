/** What starting costs: time to the first element, heap, native memory and the size of the jar. */
@NullMarked
package io.torvyn.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
