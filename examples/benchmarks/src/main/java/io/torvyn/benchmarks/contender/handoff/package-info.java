/**
 * Queues between two threads, driven by hand: JCTools, Agrona, Disruptor. Only the workload with
 * two threads lives here.
 */
@NullMarked
package io.torvyn.benchmarks.contender.handoff;

import org.jspecify.annotations.NullMarked;
