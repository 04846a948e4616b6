/**
 * From JMH's JSON to what people read: a table and a plot. Nothing here runs a benchmark, so old
 * results can be printed again.
 */
@NullMarked
package io.torvyn.benchmarks.report;

import org.jspecify.annotations.NullMarked;
