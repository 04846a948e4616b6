/**
 * Torvyn: every workload as a declared pipeline, from which the processor writes the driver. The
 * components are in {@code stage}; what starts and awaits a flow is here.
 */
@NullMarked
package io.torvyn.benchmarks.contender.torvyn;

import org.jspecify.annotations.NullMarked;
