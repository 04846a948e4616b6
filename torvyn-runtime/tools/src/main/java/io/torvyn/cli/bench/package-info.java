/**
 * Measures a pipeline: runs it again and again for a while, takes samples, and says what an element
 * cost in time, copies and memory. {@link io.torvyn.cli.bench.BenchRun} measures, {@link
 * io.torvyn.cli.bench.BenchResult} is the plain result. Its forms are in {@code form}, and what is
 * made of two of them in {@code compare}.
 */
@NullMarked
package io.torvyn.cli.bench;

import org.jspecify.annotations.NullMarked;
