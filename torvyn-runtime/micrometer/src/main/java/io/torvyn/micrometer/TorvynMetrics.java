package io.torvyn.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.torvyn.flow.FlowState;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowListener;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Binds a host's flows and pool to a meter registry.
 *
 * <pre>{@code
 * TorvynMetrics metrics = new TorvynMetrics(host);
 * metrics.bindTo(registry);
 * }</pre>
 *
 * <p>Nothing is done per element: meters read the counters that flows keep anyway, when the
 * registry asks. Durations and ages appear while the host is watched at level {@code PRODUCTION} or
 * {@code DIAGNOSTIC}. Any thread may call its methods.
 */
public final class TorvynMetrics implements MeterBinder, AutoCloseable {
  private final Host host;
  private final Tags tags;
  private final Map<String, PipelineFlows> pipelines = new ConcurrentHashMap<>();
  private final Set<Meter> meters = ConcurrentHashMap.newKeySet();
  private final FlowListener listener = this::happened;
  private volatile @Nullable MeterRegistry registry;

  /**
   * Meters without tags of their own.
   *
   * @param host an open host
   */
  public TorvynMetrics(Host host) {
    this(host, List.of());
  }

  /**
   * Meters with tags that tell this host from others.
   *
   * @param host an open host
   * @param tags what every meter has
   */
  public TorvynMetrics(Host host, Iterable<Tag> tags) {
    this.host = host;
    this.tags = Tags.of(tags);
  }

  /**
   * Registers the meters, those of pipelines when their first flow starts.
   *
   * @param registry where
   * @throws IllegalStateException if they are registered already
   */
  @Override
  public synchronized void bindTo(MeterRegistry registry) {
    if (this.registry != null) {
      throw new IllegalStateException("already bound: make another TorvynMetrics for a second one");
    }
    this.registry = registry;
    new PoolMeters(registry, host, tags, meters::add);
    host.addListener(listener);
    host.flows().forEach(this::started);
  }

  private void happened(FlowEvent event) {
    MeterRegistry to = registry;
    if (to == null) {
      return;
    }
    switch (event.kind()) {
      case STATE -> state(to, event);
      case WENT_ON ->
          kept(Timer.builder("torvyn.backpressure")
                  .tags(tagged(event).and("held_by", event.subject()))
                  .description(
                      "How long full queues, rates and sinks held back the stages before them")
                  .register(to))
              .record(event.amount(), TimeUnit.NANOSECONDS);
      case LEASES_EXPIRED ->
          kept(Counter.builder("torvyn.leases.expired")
                  .tags(tagged(event).and("stage", event.subject()))
                  .baseUnit("leases")
                  .description("Deadline leases that ended by themselves")
                  .register(to))
              .increment(event.amount());
      case HELD, STAGE_FAILED, RECLAIMED, POOL_EXHAUSTED -> {}
    }
  }

  private void state(MeterRegistry to, FlowEvent event) {
    FlowState state = FlowState.valueOf(event.subject());
    if (!state.ended()) {
      host.flows().stream().filter(flow -> flow.id() == event.flowId()).forEach(this::started);
      return;
    }
    PipelineFlows flows = pipelines.get(event.pipeline());
    if (flows != null) {
      flows.ended(event.flowId());
    }
    kept(Counter.builder("torvyn.flows.ended")
            .tags(tagged(event).and("outcome", state.name().toLowerCase(Locale.ROOT)))
            .baseUnit("flows")
            .description("Flows that have ended, by how")
            .register(to))
        .increment();
  }

  /** Remembers a meter, to be taken away in the end. */
  private <M extends Meter> M kept(M meter) {
    meters.add(meter);
    return meter;
  }

  private Tags tagged(FlowEvent event) {
    return tags.and("pipeline", event.pipeline());
  }

  private void started(Flow flow) {
    MeterRegistry to = registry;
    if (to == null) {
      return;
    }
    PipelineFlows flows =
        pipelines.computeIfAbsent(
            flow.pipeline(),
            name -> {
              PipelineFlows none = new PipelineFlows();
              new PipelineMeters(to, none, flow.report(), tags, meters::add);
              return none;
            });
    flows.started(flow);
    if (flow.state().ended()) {
      flows.ended(flow.id()); // its end may have been told before it was known
    }
  }

  /** Takes the meters of pool and pipelines off the registry, and listens no more. */
  @Override
  public synchronized void close() {
    host.removeListener(listener);
    MeterRegistry from = registry;
    if (from != null) {
      meters.forEach(from::remove);
      meters.clear();
    }
    registry = null;
  }
}
