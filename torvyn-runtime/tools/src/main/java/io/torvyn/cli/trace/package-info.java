/**
 * The way of single elements through a flow. {@link io.torvyn.cli.trace.Recorder} listens while the
 * flow runs and keeps what belongs to the first elements of the sources; {@link
 * io.torvyn.cli.trace.Trace} is the plain result, {@link io.torvyn.cli.trace.TraceText} its form
 * for people. Nothing here starts or ends a flow.
 */
@NullMarked
package io.torvyn.cli.trace;

import org.jspecify.annotations.NullMarked;
