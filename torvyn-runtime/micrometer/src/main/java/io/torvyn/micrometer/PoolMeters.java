package io.torvyn.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.torvyn.buffer.pool.PoolReport;
import io.torvyn.buffer.pool.PoolReport.TierReport;
import io.torvyn.host.Host;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** The meters of a host's buffer pool. */
final class PoolMeters {
  private final MeterRegistry registry;
  private final Consumer<Meter> made;
  private final Host host;

  PoolMeters(MeterRegistry registry, Host host, Tags tags, Consumer<Meter> made) {
    this.registry = registry;
    this.made = made;
    this.host = host;
    gauge(
        "torvyn.pool.native", tags, "bytes", "Native memory of the pool", PoolReport::nativeBytes);
    gauge(
        "torvyn.pool.reuse",
        tags,
        "ratio",
        "Buffers returned to the pool for each buffer allocated",
        PoolReport::reuseRate);
    int index = 0;
    for (TierReport tier : host.pool().tiers()) {
      tier(index++, tags.and("tier", tier.slotBytes() + "B"));
    }
  }

  private void tier(int index, Tags tags) {
    gauge(
        "torvyn.pool.slots", tags, "buffers", "Buffers of the tier", of(index, TierReport::slots));
    gauge(
        "torvyn.pool.in.use",
        tags,
        "buffers",
        "Buffers of the tier alive now",
        of(index, TierReport::inUse));
    gauge(
        "torvyn.pool.peak",
        tags,
        "buffers",
        "The most buffers that were out at once",
        of(index, TierReport::peak));
    counter(
        "torvyn.pool.acquired",
        tags,
        "buffers",
        "Buffers that began their life in the tier",
        of(index, TierReport::acquired));
    counter(
        "torvyn.pool.exhausted",
        tags,
        "times",
        "How often the tier had no free buffer",
        of(index, TierReport::exhausted));
    counter(
        "torvyn.pool.fallback",
        tags,
        "buffers",
        "Buffers made outside the tier because it had none",
        of(index, TierReport::fallback));
  }

  private static ToDoubleFunction<PoolReport> of(int tier, ToDoubleFunction<TierReport> value) {
    return pool -> value.applyAsDouble(pool.tiers().get(tier));
  }

  private void gauge(
      String name, Tags tags, String unit, String description, ToDoubleFunction<PoolReport> value) {
    made.accept(
        Gauge.builder(name, host, now -> value.applyAsDouble(now.pool()))
            .tags(tags)
            .baseUnit(unit)
            .description(description)
            .register(registry));
  }

  private void counter(
      String name, Tags tags, String unit, String description, ToDoubleFunction<PoolReport> value) {
    made.accept(
        FunctionCounter.builder(name, host, now -> value.applyAsDouble(now.pool()))
            .tags(tags)
            .baseUnit(unit)
            .description(description)
            .register(registry));
  }
}
