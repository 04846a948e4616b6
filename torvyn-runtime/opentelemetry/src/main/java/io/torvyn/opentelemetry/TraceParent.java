package io.torvyn.opentelemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code traceparent} of W3C Trace Context, as the trace id of a flow.
 *
 * <pre>{@code
 * Span request = …;
 * pipeline.start(host, FlowSettings.DEFAULTS.withTraceId(TraceParent.of(request)));
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/trace-context/">Trace Context, version 00</a>
 */
public final class TraceParent {
  private static final Pattern HEADER =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private TraceParent() {}

  /**
   * A span's place in its trace, to be the parent of a flow's span.
   *
   * @param span any span that takes part in a trace
   * @return such as {@code 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01}
   * @throws IllegalArgumentException if the span is in no trace
   */
  public static String of(Span span) {
    SpanContext context = span.getSpanContext();
    if (!context.isValid()) {
      throw new IllegalArgumentException(
          "the span is in no trace: is a tracer set up, and has the span been started?");
    }
    return "00-"
        + context.getTraceId()
        + "-"
        + context.getSpanId()
        + "-"
        + context.getTraceFlags().asHex();
  }

  /** The parent that a flow's trace id names, or null if it names none. */
  static @Nullable Context parent(String traceId) {
    Matcher header = HEADER.matcher(traceId);
    if (!header.matches()
        || !TraceId.isValid(header.group(1))
        || !SpanId.isValid(header.group(2))) {
      return null;
    }
    SpanContext far =
        SpanContext.createFromRemoteParent(
            header.group(1),
            header.group(2),
            TraceFlags.fromHex(header.group(3), 0),
            TraceState.getDefault());
    return Context.root().with(Span.wrap(far));
  }
}
