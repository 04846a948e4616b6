package io.torvyn.flow.stage;

import io.torvyn.flow.FlowContext;
import java.util.Map;

/** The one {@link FlowContext} of a stage. */
final class StageContext implements FlowContext {
  private final FlowInfo flow;
  private final String stage;
  private final Map<String, String> settings;
  private final StageHost host;
  private final Runnable waker;

  StageContext(FlowInfo flow, String stage, Map<String, String> settings, StageHost host) {
    this.flow = flow;
    this.stage = stage;
    this.settings = settings;
    this.host = host;
    this.waker = host::wake;
  }

  @Override
  public String pipeline() {
    return flow.pipeline();
  }

  @Override
  public long flowId() {
    return flow.flowId();
  }

  @Override
  public String stage() {
    return stage;
  }

  @Override
  public String traceId() {
    return flow.traceId();
  }

  @Override
  public boolean cancelled() {
    return host.stopped();
  }

  @Override
  public long deadlineNanos() {
    return flow.deadlineNanos();
  }

  @Override
  public String setting(String key, String fallback) {
    return settings.getOrDefault(key, fallback);
  }

  @Override
  public Runnable waker() {
    host.wakesItself();
    return waker;
  }
}
