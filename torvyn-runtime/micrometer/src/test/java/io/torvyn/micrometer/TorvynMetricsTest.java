package io.torvyn.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.ledger.CopyReason;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The meters of a host, beside the reports of its flows. */
class TorvynMetricsTest {
  private static final int NUMBERS = 20;
  private static final int BROKEN = 5;

  private final MeterRegistry registry = new SimpleMeterRegistry();

  private static Flow start(Host host, Relay.End end) {
    return RelayPipeline.builder()
        .numbers(new Relay.Numbers(NUMBERS))
        .passing(new Relay.Passing())
        .end(end)
        .start(host);
  }

  private static Relay.End open() {
    Relay.End end = new Relay.End(BROKEN);
    end.allowed.release(NUMBERS);
    return end;
  }

  private static void until(String what, BooleanSupplier reached) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        fail("did not come within 20 s: " + what);
      }
      LockSupport.parkNanos(100_000);
    }
  }

  private double counter(String name, String... tags) {
    return registry.get(name).tags(tags).functionCounter().count();
  }

  private double gauge(String name, String... tags) {
    return registry.get(name).tags(tags).gauge().value();
  }

  @Test
  void shouldAddUpTheFlowsOfAPipeline_endedOnesToo() throws InterruptedException {
    try (Host host = Host.create();
        TorvynMetrics metrics = new TorvynMetrics(host)) {
      metrics.bindTo(registry);
      FlowReport report = null;
      for (int i = 0; i < 3; i++) {
        Flow flow = start(host, open());
        flow.await();
        report = flow.report();
      }
      assertEquals(3 * NUMBERS, counter("torvyn.stage.out", "stage", "numbers"));
      assertEquals(3 * NUMBERS, counter("torvyn.stage.in", "stage", "end"));
      assertEquals(3, counter("torvyn.stage.skipped", "stage", "end"));
      assertEquals(3, counter("torvyn.stage.failures", "stage", "end"));
      assertEquals(3 * NUMBERS * Integer.BYTES, counter("torvyn.produced", "stage", "numbers"));
      for (var entry : report.copies().stages()) {
        for (CopyReason reason : CopyReason.values()) {
          String tag = reason.name().toLowerCase(java.util.Locale.ROOT);
          assertEquals(
              3 * entry.sums().bytes(reason),
              counter("torvyn.copied", "stage", entry.stage(), "reason", tag));
          assertEquals(
              3 * entry.sums().copies().get(reason),
              counter("torvyn.copies", "stage", entry.stage(), "reason", tag));
        }
      }
      assertEquals(
          3, registry.get("torvyn.flows.ended").tag("outcome", "completed").counter().count());
      assertEquals(0, gauge("torvyn.flows.running", "pipeline", "relay"));
      assertEquals(report.copyBound(), gauge("torvyn.copy.bound"));
    }
  }

  @Test
  void shouldShowWhatRunsNow() throws InterruptedException {
    try (Host host = Host.create();
        TorvynMetrics metrics = new TorvynMetrics(host)) {
      Relay.End before = new Relay.End(BROKEN);
      Flow early = start(host, before);
      metrics.bindTo(registry);
      Relay.End after = new Relay.End(BROKEN);
      Flow late = start(host, after);
      // One of four is in the sink's hands, and the low watermark may not be reached.
      until("both are held", () -> gauge("torvyn.queue.waiting", "to", "end") >= 6);
      assertEquals(8, gauge("torvyn.queue.depth", "from", "passing", "to", "end"));
      assertEquals(2, gauge("torvyn.flows.running"));
      assertTrue(gauge("torvyn.outstanding") >= 6);
      assertTrue(gauge("torvyn.pool.native") > 0);
      assertEquals(host.pool().tiers().get(0).slots(), gauge("torvyn.pool.slots", "tier", "256B"));
      before.allowed.release(NUMBERS);
      after.allowed.release(NUMBERS);
      early.await();
      late.await();
      assertEquals(0, gauge("torvyn.flows.running"));
      assertTrue(registry.get("torvyn.backpressure").tag("pipeline", "relay").timer().count() >= 1);
    }
  }

  @Test
  void shouldShowDurationsAndAges_whenFlowsAreWatched() throws InterruptedException {
    try (Host host = Host.create();
        TorvynMetrics metrics = new TorvynMetrics(host)) {
      metrics.bindTo(registry);
      host.observe(Observation.of(Level.DIAGNOSTIC));
      Flow flow = start(host, open());
      flow.await();
      assertEquals(
          flow.times().stage("passing").calls().count(),
          registry.get("torvyn.stage.call").tag("stage", "passing").functionTimer().count());
      assertEquals(
          flow.times().stage("end").ages().percentile(99),
          registry
              .get("torvyn.element.age.percentile")
              .tags("stage", "end", "quantile", "0.99")
              .timeGauge()
              .value(TimeUnit.NANOSECONDS),
          1e-3);
    }
  }

  @Test
  void shouldTakeItsMetersAway_whenClosed() throws InterruptedException {
    try (Host host = Host.create()) {
      TorvynMetrics metrics = new TorvynMetrics(host, List.of(Tag.of("host", "one")));
      metrics.bindTo(registry);
      assertThrows(IllegalStateException.class, () -> metrics.bindTo(registry));
      start(host, open()).await();
      assertTrue(
          registry.getMeters().stream().allMatch(m -> "one".equals(m.getId().getTag("host"))));
      metrics.close();
      assertEquals(List.of(), names(registry).stream().toList());
      start(host, open()).await();
      assertEquals(List.of(), names(registry).stream().toList(), "nobody listens");
    }
  }

  private static Set<String> names(MeterRegistry registry) {
    return registry.getMeters().stream()
        .map(meter -> meter.getId().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void shouldBeScraped_withUnitsAndDescriptions() throws InterruptedException {
    PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (Host host = Host.create();
        TorvynMetrics metrics = new TorvynMetrics(host)) {
      metrics.bindTo(prometheus);
      start(host, open()).await();
      String page = prometheus.scrape();
      assertTrue(
          page.contains(
              "torvyn_copied_bytes_total{pipeline=\"relay\",reason=\"payload_write\",stage=\"passing\"}"
                  + " 80.0"),
          page);
      assertTrue(page.contains("# HELP torvyn_copied_bytes_total Bytes that were copied"), page);
      assertTrue(page.contains("# TYPE torvyn_queue_waiting_elements gauge"), page);
    }
  }

  @Test
  void shouldHaveACatalogue_thatNamesEveryMeter() throws IOException, InterruptedException {
    Set<String> described = new TreeSet<>();
    Matcher row =
        Pattern.compile("^\\| `(torvyn\\.[a-z.]+)` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      assertTrue(described.add(row.group(1)), "twice in the catalogue: " + row.group(1));
    }
    try (Host host = Host.create();
        TorvynMetrics metrics = new TorvynMetrics(host)) {
      metrics.bindTo(registry);
      Relay.End end = new Relay.End(BROKEN);
      Flow flow = start(host, end);
      until("it is held back", () -> flow.report().queues().get(0).waiting() >= 3);
      end.allowed.release(NUMBERS);
      flow.await();
      described.remove("torvyn.leases.expired"); // this pipeline has no leases
      assertEquals(described, names(registry));
      for (Meter meter : registry.getMeters()) {
        String description = meter.getId().getDescription();
        assertFalse(description == null || description.isEmpty(), meter.getId()::toString);
      }
    }
  }
}
