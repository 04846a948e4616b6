/**
 * What is asked of every contender: workloads, their input, the checksum that proves them. Nothing
 * here knows a contender or a library.
 */
@NullMarked
package io.torvyn.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
