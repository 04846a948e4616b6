package io.torvyn.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowSettings;
import io.torvyn.host.Host;
import io.torvyn.observe.Observation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Flows and elements as spans, as OpenTelemetry's own tracer exports them. */
class FlowSpansTest {
  private static final AttributeKey<String> STATE = AttributeKey.stringKey("torvyn.state");
  private static final AttributeKey<String> TRACE = AttributeKey.stringKey("torvyn.trace");
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build();
  private final Tracer tracer = provider.get("test");

  @AfterEach
  void close() {
    provider.close();
  }

  private static Flow start(Host host, int count, int broken, FlowSettings settings) {
    return host.start(
        RelayPipeline.builder()
            .numbers(new Relay.Numbers(count))
            .passing(new Relay.Passing())
            .end(new Relay.End(broken))
            .build(),
        settings);
  }

  private List<SpanData> named(String name) {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .toList();
  }

  @Test
  void shouldContinueTheTrace_whenTheFlowCarriesOne() throws InterruptedException {
    Span request = tracer.spanBuilder("request").startSpan();
    try (Host host = Host.create();
        FlowSpans spans = FlowSpans.attach(host, tracer)) {
      start(host, 3, -1, FlowSettings.DEFAULTS.withTraceId(TraceParent.of(request))).await();
    }
    SpanData flow = named("flow relay").get(0);
    assertEquals(request.getSpanContext().getTraceId(), flow.getTraceId());
    assertEquals(request.getSpanContext().getSpanId(), flow.getParentSpanId());
    assertEquals("COMPLETED", flow.getAttributes().get(STATE));
    assertEquals(StatusCode.UNSET, flow.getStatus().getStatusCode());
  }

  @Test
  void shouldBeginATraceAndNameTheFlowsOwn_whenTheFlowCarriesNone() throws InterruptedException {
    try (Host host = Host.create();
        FlowSpans spans = FlowSpans.attach(host, tracer)) {
      Flow flow = start(host, 3, -1, FlowSettings.DEFAULTS);
      flow.await();
      SpanData span = named("flow relay").get(0);
      assertEquals(SpanId.getInvalid(), span.getParentSpanId());
      assertEquals(flow.traceId(), span.getAttributes().get(TRACE));
    }
  }

  @Test
  void shouldMarkTheSpanAndTellWhy_whenTheFlowFails() {
    try (Host host = Host.create();
        FlowSpans spans = FlowSpans.attach(host, tracer)) {
      assertThrows(FlowException.class, start(host, 3, 1, FlowSettings.DEFAULTS)::await);
    }
    SpanData span = named("flow relay").get(0);
    assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
    assertTrue(span.getStatus().getDescription().contains("number 1 is broken"));
    assertTrue(
        span.getEvents().stream().anyMatch(event -> event.getName().equals("torvyn.stage_failed")));
  }

  @Test
  void shouldMakeSpansOfSomeElements_whenDiagnostic() throws InterruptedException {
    try (Host host = Host.create();
        FlowSpans spans = FlowSpans.attach(host, tracer)) {
      host.observe(Observation.diagnostic(spans.elements(4), null));
      start(host, 10, -1, FlowSettings.DEFAULTS).await();
    }
    SpanData flow = named("flow relay").get(0);
    List<SpanData> passing = named("passing");
    assertEquals(3, passing.size(), "elements 0, 4 and 8");
    assertEquals(flow.getSpanId(), passing.get(0).getParentSpanId());
    assertEquals(8, passing.get(2).getAttributes().get(AttributeKey.longKey("torvyn.element")));
    assertEquals(4, passing.get(0).getAttributes().get(AttributeKey.longKey("torvyn.bytes")));
    List<SpanData> end = named("end");
    assertEquals(3, end.size());
    assertTrue(
        passing.stream().anyMatch(span -> span.getSpanId().equals(end.get(0).getParentSpanId())),
        "the sink is called within the call of the stage before it");
  }

  @Test
  void shouldRefuse_whatIsNoTraceOrNoShare() {
    assertThrows(IllegalArgumentException.class, () -> TraceParent.of(Span.getInvalid()));
    try (Host host = Host.create();
        FlowSpans spans = FlowSpans.attach(host, tracer)) {
      assertThrows(IllegalArgumentException.class, () -> spans.elements(0));
    }
  }
}
