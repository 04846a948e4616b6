/**
 * What can be wrong with a pipeline, one class per rule; the shape of the interface and the shape
 * of the graph are two. A rule sees facts and graph, never an element, and no other rule.
 */
@NullMarked
package io.torvyn.processor.topology.rule;

import org.jspecify.annotations.NullMarked;
