/**
 * Figures for single parts of Torvyn, beside the same part of a peer: a buffer's life, a stage's
 * boundary, many flows, several threads. Whole workloads are raced in {@code race}.
 */
@NullMarked
package io.torvyn.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
