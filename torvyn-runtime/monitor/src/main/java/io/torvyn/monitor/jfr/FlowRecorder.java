package io.torvyn.monitor.jfr;

import io.torvyn.flow.FlowState;
import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns events of flows into events of recordings. */
final class FlowRecorder implements FlowListener {
  /** Episodes that last; several replicas before one queue are one episode. */
  private final Map<Episode, BackpressureEvent> episodes = new ConcurrentHashMap<>();

  /** What is held back, and by what. */
  private record Episode(long flow, String heldBy) {}

  @Override
  public void happened(FlowEvent event) {
    switch (event.kind()) {
      case STATE -> state(event);
      case HELD -> held(event);
      case WENT_ON -> wentOn(new Episode(event.flowId(), event.subject()));
      case STAGE_FAILED -> {
        StageFailureEvent failure = new StageFailureEvent();
        failure.about(event);
        failure.stage = event.subject();
        failure.element = event.amount();
        failure.failure = event.detail();
        failure.commit();
      }
      case RECLAIMED -> {
        ReclaimEvent reclaim = new ReclaimEvent();
        reclaim.about(event);
        reclaim.stage = event.subject();
        reclaim.count = event.amount();
        reclaim.buffers = event.detail();
        reclaim.commit();
      }
      case LEASES_EXPIRED -> {
        LeaseExpiryEvent expiry = new LeaseExpiryEvent();
        expiry.about(event);
        expiry.stage = event.subject();
        expiry.count = event.amount();
        expiry.commit();
      }
      case POOL_EXHAUSTED -> {
        PoolExhaustionEvent exhaustion = new PoolExhaustionEvent();
        exhaustion.tier = event.subject();
        exhaustion.size = event.amount();
        exhaustion.policy = event.detail();
        exhaustion.commit();
      }
    }
  }

  private void state(FlowEvent event) {
    FlowStateEvent state = new FlowStateEvent();
    state.about(event);
    state.state = event.subject();
    state.reason = event.detail();
    state.commit();
    if (FlowState.valueOf(event.subject()).ended()) {
      episodes.keySet().stream()
          .filter(episode -> episode.flow() == event.flowId())
          .forEach(this::wentOn);
    }
  }

  private void held(FlowEvent event) {
    BackpressureEvent pressure = new BackpressureEvent();
    if (pressure.isEnabled()) {
      pressure.about(event);
      pressure.heldBy = event.subject();
      pressure.begin();
      episodes.putIfAbsent(new Episode(event.flowId(), event.subject()), pressure);
    }
  }

  private void wentOn(Episode episode) {
    BackpressureEvent pressure = episodes.remove(episode);
    if (pressure != null) {
      pressure.commit();
    }
  }
}
