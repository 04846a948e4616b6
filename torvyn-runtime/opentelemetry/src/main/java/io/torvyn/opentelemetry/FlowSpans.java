package io.torvyn.opentelemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.torvyn.flow.FlowState;
import io.torvyn.host.Host;
import io.torvyn.observe.ElementListener;
import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowListener;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a span of each flow of a host, from the moment it runs to its end, with what happens to it
 * as events of the span: back-pressure, calls that throw, buffers taken back, expired leases.
 *
 * <pre>{@code
 * try (Host host = Host.create();
 *     FlowSpans spans = FlowSpans.attach(host, tracer)) {
 *   host.observe(Observation.diagnostic(spans.elements(1_000), null));
 *   …
 * }
 * }</pre>
 *
 * <p>A flow whose trace id is a {@link TraceParent} continues that trace. Every other flow begins a
 * trace of its own; its trace id is the attribute {@code torvyn.trace}. Any thread may call the
 * methods.
 */
public final class FlowSpans implements AutoCloseable {
  private final Host host;
  private final Tracer tracer;
  private final Map<Long, Span> flows = new ConcurrentHashMap<>();
  private final FlowListener listener = this::happened;

  private FlowSpans(Host host, Tracer tracer) {
    this.host = host;
    this.tracer = tracer;
  }

  /**
   * Begins with the flows that start from here on.
   *
   * @param host an open host
   * @param tracer makes the spans
   * @return what ends it; to be closed before the host
   */
  public static FlowSpans attach(Host host, Tracer tracer) {
    FlowSpans spans = new FlowSpans(host, tracer);
    host.addListener(spans.listener);
    return spans;
  }

  /**
   * Makes spans of calls, as children of the flow's span, for some elements: to be given to {@link
   * io.torvyn.observe.Observation#diagnostic}.
   *
   * @param every one element in so many of each source or stage that makes elements, by its number
   *     there; at least 1
   * @return a listener for the host of these spans
   */
  public ElementListener elements(int every) {
    if (every < 1) {
      throw new IllegalArgumentException(
          "one element in " + every + " cannot be traced: give at least 1");
    }
    return new CallSpans(tracer, flows, every);
  }

  private void happened(FlowEvent event) {
    if (event.kind() == FlowEvent.Kind.STATE) {
      state(event);
      return;
    }
    Span span = flows.get(event.flowId());
    if (span != null) {
      span.addEvent(
          "torvyn." + event.kind().name().toLowerCase(Locale.ROOT),
          Attributes.builder()
              .put("torvyn.subject", event.subject())
              .put("torvyn.amount", event.amount())
              .put("torvyn.detail", event.detail())
              .build());
    }
  }

  private void state(FlowEvent event) {
    FlowState state = FlowState.valueOf(event.subject());
    Span span = flows.computeIfAbsent(event.flowId(), id -> begin(event));
    span.addEvent("torvyn.state", Attributes.builder().put("torvyn.state", state.name()).build());
    if (state.ended()) {
      flows.remove(event.flowId());
      if (state != FlowState.COMPLETED) {
        span.setStatus(
            state == FlowState.FAILED ? StatusCode.ERROR : StatusCode.UNSET, event.detail());
        span.setAttribute("torvyn.reason", event.detail());
      }
      span.setAttribute("torvyn.state", state.name());
      span.end();
    }
  }

  private Span begin(FlowEvent event) {
    SpanBuilder builder =
        tracer
            .spanBuilder("flow " + event.pipeline())
            .setAttribute("torvyn.pipeline", event.pipeline())
            .setAttribute("torvyn.flow", event.flowId())
            .setAttribute("torvyn.trace", event.traceId());
    Context parent = TraceParent.parent(event.traceId());
    return (parent == null ? builder.setNoParent() : builder.setParent(parent)).startSpan();
  }

  /** Listens no more, and ends the spans of flows that still run. */
  @Override
  public void close() {
    host.removeListener(listener);
    flows.values().forEach(Span::end);
    flows.clear();
  }
}
