package io.torvyn.micrometer;

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
  private final ReadMeters<Host, PoolReport> meters;

  PoolMeters(MeterRegistry registry, Host host, Tags tags, Consumer<Meter> made) {
    this.meters = new ReadMeters<>(registry, made, host, Host::pool);
    meters.gauge(
        "torvyn.pool.native", tags, "bytes", "Native memory of the pool", PoolReport::nativeBytes);
    meters.gauge(
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
    meters.gauge(
        "torvyn.pool.slots", tags, "buffers", "Buffers of the tier", of(index, TierReport::slots));
    meters.gauge(
        "torvyn.pool.in.use",
        tags,
        "buffers",
        "Buffers of the tier alive now",
        of(index, TierReport::inUse));
    meters.gauge(
        "torvyn.pool.peak",
        tags,
        "buffers",
        "The most buffers that were out at once",
        of(index, TierReport::peak));
    meters.counter(
        "torvyn.pool.acquired",
        tags,
        "buffers",
        "Buffers that began their life in the tier",
        of(index, TierReport::acquired));
    meters.counter(
        "torvyn.pool.exhausted",
        tags,
        "times",
        "How often the tier had no free buffer",
        of(index, TierReport::exhausted));
    meters.counter(
        "torvyn.pool.fallback",
        tags,
        "buffers",
        "Buffers made outside the tier because it had none",
        of(index, TierReport::fallback));
  }

  private static ToDoubleFunction<PoolReport> of(int tier, ToDoubleFunction<TierReport> value) {
    return pool -> value.applyAsDouble(pool.tiers().get(tier));
  }
}
