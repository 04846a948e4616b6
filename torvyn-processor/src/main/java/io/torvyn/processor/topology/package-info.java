/**
 * The graph of a pipeline: read from its interface into facts, connected, judged by the rules in
 * {@code topology.rule}, and translated into a model with islands and bounds on copies. What a
 * component is was settled before in {@code contract}.
 */
@NullMarked
package io.torvyn.processor.topology;

import org.jspecify.annotations.NullMarked;
