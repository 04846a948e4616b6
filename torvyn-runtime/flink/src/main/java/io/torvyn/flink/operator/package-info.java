/**
 * The operator that hosts an island: its place, its state in checkpoints, its metrics. How
 * operators are connected to a job belongs to {@code io.torvyn.flink}.
 */
@NullMarked
package io.torvyn.flink.operator;

import org.jspecify.annotations.NullMarked;
