/**
 * What travels between operators, and how it is written into the network. Nothing here knows
 * pipelines or jobs.
 */
@NullMarked
package io.torvyn.flink.element;

import org.jspecify.annotations.NullMarked;
