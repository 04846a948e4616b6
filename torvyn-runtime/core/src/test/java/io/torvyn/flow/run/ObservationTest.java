package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.ledger.CopyReason;
import io.torvyn.ledger.TransferRecord;
import io.torvyn.observe.ElementEvent;
import io.torvyn.observe.FlowTimes;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import io.torvyn.wired.Await;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of a flow at each level, and that it can be changed while the flow runs. */
class ObservationTest {
  private static final long MILLI = 1_000_000;

  private static Host host(Observation how) {
    return Host.create(HostSettings.builder().observe(how).build());
  }

  private static WiredPipeline line(Body.PullSource source, Body.Borrower middle, Body.Drain sink) {
    return WiredPipeline.named("seen")
        .stage("source", source)
        .stage("middle", middle)
        .stage("sink", sink)
        .edge("source", "middle")
        .edge("middle", "sink")
        .build();
  }

  @Test
  void shouldTellEachStepInOrder_whenDiagnostic() throws InterruptedException {
    List<ElementEvent> steps = Collections.synchronizedList(new ArrayList<>());
    try (Host host = host(Observation.diagnostic(steps::add, null));
        Flow flow = host.start(line(Elements.upTo(1), Elements.same(), new Elements.Seen()))) {
      flow.await();
    }
    assertEquals(
        List.of(
            "source ENTERED -1",
            "source LEFT -1",
            "source MADE 0",
            "middle ENTERED 0",
            "middle LEFT -1",
            "middle CONSUMED 0",
            "middle MADE 0",
            "sink ENTERED 0",
            "sink LEFT -1",
            "sink DELIVERED 0",
            "source ENTERED -1",
            "source LEFT -1",
            "sink ENTERED -1", // it is told that the flow completes
            "sink LEFT -1"),
        steps.stream()
            .filter(event -> !event.buffer().isEmpty() || event.sequence() < 0)
            .map(event -> event.stage() + " " + event.step() + " " + event.sequence())
            .toList());
    ElementEvent made = steps.get(2);
    assertEquals(Long.BYTES, made.bytes());
    assertEquals(1, made.flowId());
    assertEquals(made.buffer(), steps.get(3).buffer(), "the same buffer");
  }

  @Test
  void shouldTellOfFiltersFailuresAndEmitters_whenDiagnostic() throws InterruptedException {
    List<ElementEvent> steps = Collections.synchronizedList(new ArrayList<>());
    Body.Splitter split =
        (Buffer in, BufferAllocator alloc, Emitter out) -> {
          if (in.longAt(0) == 1) {
            throw new IllegalStateException("one");
          }
          out.emit(Elements.number(alloc, in.longAt(0)));
        };
    WiredPipeline pipeline =
        WiredPipeline.named("seen")
            .stage("source", Elements.upTo(3))
            .stage("odd", (Body.Picker) in -> in.longAt(0) != 0)
            .stage("split", split, WiredPipeline.policy("SKIP"))
            .stage("sink", new Elements.Seen())
            .edge("source", "odd")
            .edge("odd", "split")
            .edge("split", "sink")
            .build();
    try (Host host = host(Observation.diagnostic(steps::add, null));
        Flow flow = host.start(pipeline)) {
      flow.await();
    }
    String all = steps.stream().map(e -> e.stage() + " " + e.step()).toList().toString();
    assertTrue(all.contains("odd DROPPED"), all);
    assertTrue(all.contains("odd PASSED, split ENTERED, split FAILED"), all);
    assertTrue(
        all.contains(
            "split ENTERED, split MADE, sink ENTERED, sink LEFT, sink DELIVERED, split LEFT"),
        all);
  }

  @Test
  void shouldTellOfCopies_whenDiagnostic() throws InterruptedException {
    List<TransferRecord> copies = Collections.synchronizedList(new ArrayList<>());
    Body.Borrower copying = (in, alloc) -> alloc.copyOf(in).freeze();
    try (Host host = host(Observation.diagnostic(null, copies::add));
        Flow flow = host.start(line(Elements.upTo(2), copying, new Elements.Seen()))) {
      flow.await();
    }
    assertEquals(2, copies.size(), copies.toString());
    assertEquals("middle", copies.get(0).source());
    assertEquals(CopyReason.PAYLOAD_WRITE, copies.get(0).reason());
    assertEquals(Long.BYTES, copies.get(0).bytes());
  }

  /** Burns time that a test can find again. */
  private static void work(long nanos) {
    long until = System.nanoTime() + nanos;
    while (System.nanoTime() - until < 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void shouldGiveEachMomentToOneStage_whenTimed() throws InterruptedException {
    Body.Splitter slow =
        (in, alloc, out) -> {
          work(2 * MILLI);
          out.emit(Elements.number(alloc, 0));
          work(2 * MILLI);
        };
    WiredPipeline pipeline =
        WiredPipeline.named("seen")
            .stage("source", Elements.upTo(20))
            .stage("slow", slow)
            .stage(
                "sink",
                (Body.Drain)
                    in -> {
                      work(MILLI);
                      return null;
                    })
            .edge("source", "slow")
            .edge("slow", "sink")
            .build();
    long began = System.nanoTime();
    FlowTimes times;
    try (Host host = host(Observation.of(Level.DIAGNOSTIC));
        Flow flow = host.start(pipeline)) {
      flow.await();
      times = flow.times();
    }
    long lasted = System.nanoTime() - began;
    assertEquals(Level.DIAGNOSTIC, times.level());
    assertEquals(20, times.stage("slow").calls().count());
    assertEquals(21, times.stage("source").calls().count(), "the last pull found nothing");
    assertTrue(times.stage("slow").busyNanos() >= 80 * MILLI, times::toString);
    assertTrue(times.stage("sink").busyNanos() >= 20 * MILLI, times::toString);
    assertTrue(times.stage("slow").calls().percentile(0) >= 4 * MILLI, "both parts of a call");
    assertTrue(times.stage("sink").ages().percentile(0) >= 3 * MILLI, "from source to sink");
    assertEquals(20, times.stage("sink").ages().count());
    long sum = times.hostNanos();
    for (String stage : List.of("source", "slow", "sink")) {
      sum += times.stage(stage).busyNanos();
    }
    assertTrue(sum <= lasted, sum + " ns given away in " + lasted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "production"})
  void shouldTimeSamplesOnly_whenTheLevelSaysSo(String level) throws InterruptedException {
    Properties properties = new Properties();
    properties.setProperty("torvyn.host.observe", level);
    try (Host host = Host.create(HostSettings.builder().properties(properties).build());
        Flow flow =
            host.start(line(Elements.upTo(Long.MAX_VALUE), Elements.same(), new Elements.Seen()))) {
      Await.until("it has run a while", () -> flow.report().produced() > 100_000);
      if (level.equals("off")) {
        assertEquals(0, flow.times().stage("sink").calls().count());
        flow.observe(Observation.of(Level.PRODUCTION));
      }
      Await.until("some were timed", () -> flow.times().stage("sink").calls().count() > 100);
      host.observe(Observation.NONE);
      flow.pause();
      Await.until("all turns have ended", () -> stands(flow));
      FlowTimes before = flow.times();
      assertTrue(
          before.stage("sink").calls().count() < flow.report().stage("sink").in() / 2,
          "only some were timed");
      long made = flow.report().produced();
      flow.resume();
      Await.until("it goes on", () -> flow.report().produced() > made + 100_000);
      assertEquals(
          before.stage("sink").calls().count(), flow.times().stage("sink").calls().count());
    }
  }

  private static boolean stands(Flow flow) {
    long before = flow.report().stage("sink").in();
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
    while (System.nanoTime() - until < 0) {
      Thread.onSpinWait();
    }
    return flow.report().stage("sink").in() == before;
  }
}
