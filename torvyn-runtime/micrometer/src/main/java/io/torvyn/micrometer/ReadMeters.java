package io.torvyn.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Registers meters that read something when the registry asks.
 *
 * @param <S> what is asked, held weakly by the registry
 * @param <R> a reading of it
 */
final class ReadMeters<S, R> {
  private final MeterRegistry registry;
  private final Consumer<Meter> made;
  private final S source;
  private final Function<S, R> read;

  /**
   * For one source.
   *
   * @param registry where
   * @param made told of each meter
   * @param source what is asked
   * @param read makes a reading of it
   */
  ReadMeters(MeterRegistry registry, Consumer<Meter> made, S source, Function<S, R> read) {
    this.registry = registry;
    this.made = made;
    this.source = source;
    this.read = read;
  }

  void gauge(String name, Tags tags, String unit, String description, ToDoubleFunction<R> value) {
    made.accept(
        Gauge.builder(name, source, now -> value.applyAsDouble(read.apply(now)))
            .tags(tags)
            .baseUnit(unit)
            .description(description)
            .register(registry));
  }

  void counter(String name, Tags tags, String unit, String description, ToDoubleFunction<R> value) {
    made.accept(
        FunctionCounter.builder(name, source, now -> value.applyAsDouble(read.apply(now)))
            .tags(tags)
            .baseUnit(unit)
            .description(description)
            .register(registry));
  }
}
