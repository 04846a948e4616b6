package io.torvyn.opentelemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.torvyn.observe.ElementEvent;
import io.torvyn.observe.ElementListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;

/**
 * Makes spans of calls that have an element. A stage fused behind an emitter is called within
 * another's call: its span is a child of that one's.
 */
final class CallSpans implements ElementListener {
  private final Tracer tracer;
  private final Map<Long, Span> flows;
  private final int every;

  /** The calls in progress on a thread, those without a span too. */
  private final ThreadLocal<Deque<Call>> calls = ThreadLocal.withInitial(ArrayDeque::new);

  /** A call in progress; its span is invalid if it is not traced. */
  private record Call(long flow, String stage, Span span) {}

  CallSpans(Tracer tracer, Map<Long, Span> flows, int every) {
    this.tracer = tracer;
    this.flows = flows;
    this.every = every;
  }

  @Override
  public void happened(ElementEvent event) {
    Deque<Call> open = calls.get();
    switch (event.step()) {
      case ENTERED -> open.push(new Call(event.flowId(), event.stage(), begin(event, open)));
      case LEFT, FAILED -> end(event, open);
      case MADE, PASSED, CONSUMED, DROPPED, DELIVERED, TAKEN -> {
        Call call = open.peek();
        if (call != null) {
          call.span().addEvent("torvyn." + event.step().name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private Span begin(ElementEvent event, Deque<Call> open) {
    Span flow = flows.get(event.flowId());
    if (flow == null || event.buffer().isEmpty() || event.sequence() % every != 0) {
      return Span.getInvalid();
    }
    Call around = open.peek();
    boolean within = around != null && around.span().getSpanContext().isValid();
    return tracer
        .spanBuilder(event.stage())
        .setParent(Context.root().with(within ? around.span() : flow))
        .setAttribute("torvyn.stage", event.stage())
        .setAttribute("torvyn.buffer", event.buffer())
        .setAttribute("torvyn.element", event.sequence())
        .setAttribute("torvyn.bytes", event.bytes())
        .startSpan();
  }

  /** Ends the call of the stage, and calls within it of whose end nobody was told. */
  private static void end(ElementEvent event, Deque<Call> open) {
    while (!open.isEmpty()) {
      Call call = open.pop();
      if (event.step() == ElementEvent.Step.FAILED) {
        call.span().setStatus(StatusCode.ERROR);
      }
      call.span().end();
      if (call.flow() == event.flowId() && call.stage().equals(event.stage())) {
        return;
      }
    }
  }
}
