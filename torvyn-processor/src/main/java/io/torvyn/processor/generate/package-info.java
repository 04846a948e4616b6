/**
 * From a pipeline's model to its sources and resources; the only user of JavaPoet. What is written
 * is wiring: straight calls, names and constants. Whatever decides or counts lives in the runtime,
 * where it can be tested on its own. Reads models only; never an element, never a finding.
 *
 * <p>For {@code interface AccessLog} these are written, all with that interface as their one
 * originating element:
 *
 * <ul>
 *   <li>{@code AccessLogPipeline}: the description, the staged builder, the start;
 *   <li>{@code AccessLogIsland0}, {@code …1}: one driver per island;
 *   <li>{@code AccessLogEntry} and a line of {@code META-INF/services}, by which tools find it;
 *   <li>{@code META-INF/torvyn/access-log.mmd}: the diagram;
 *   <li>if the option {@code torvyn.flink} asks for it, {@code AccessLogFlink}: how to build the
 *       pipeline elsewhere, with drivers of islands cut at sources and sinks as well.
 * </ul>
 */
@NullMarked
package io.torvyn.processor.generate;

import org.jspecify.annotations.NullMarked;
