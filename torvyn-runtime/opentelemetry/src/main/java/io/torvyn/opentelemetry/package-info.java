/**
 * A bridge to OpenTelemetry: a flow is a span, and single elements can be. {@link
 * io.torvyn.opentelemetry.FlowSpans} is the door, {@link io.torvyn.opentelemetry.TraceParent} the
 * form in which a flow carries its trace: that of W3C Trace Context.
 */
@NullMarked
package io.torvyn.opentelemetry;

import org.jspecify.annotations.NullMarked;
