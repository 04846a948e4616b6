package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowSettings;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.observe.FlowEvent;
import io.torvyn.observe.FlowEvent.Kind;
import io.torvyn.observe.FlowListener;
import io.torvyn.wired.Await;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** What a host tells of its flows now and then, and to whom. */
class FlowEventsTest {
  private final List<FlowEvent> events = Collections.synchronizedList(new ArrayList<>());

  private static WiredPipeline line(Body.PullSource source, Body.Drain sink) {
    return WiredPipeline.named("told")
        .stage("source", source)
        .stage("sink", sink)
        .edge("source", "sink", WiredPipeline.queue(4, "BLOCK"))
        .build();
  }

  private List<String> told(Kind kind) {
    synchronized (events) {
      return events.stream()
          .filter(event -> event.kind() == kind)
          .map(event -> event.subject() + " " + event.amount() + " " + event.detail())
          .toList();
    }
  }

  @Test
  void shouldTellTheStatesOfAFlow() throws InterruptedException {
    try (Host host = Host.create()) {
      host.addListener(events::add);
      Flow flow =
          host.start(
              line(Elements.upTo(3), new Elements.Seen()),
              FlowSettings.DEFAULTS.withTraceId("4bf92f3577b34da6a3ce929d0e0e4736"));
      flow.await();
      assertEquals(List.of("RUNNING 0 ", "COMPLETED 0 "), told(Kind.STATE));
      FlowEvent first = events.get(0);
      assertEquals("told", first.pipeline());
      assertEquals(flow.id(), first.flowId());
      assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", first.traceId());
    }
  }

  @Test
  void shouldTellWhyAFlowEnds_whenItIsCancelledOrDrained() throws InterruptedException {
    try (Host host = Host.create()) {
      host.addListener(events::add);
      Flow cancelled = host.start(line(Elements.upTo(Long.MAX_VALUE), new Elements.Seen()));
      Await.until("it runs", () -> cancelled.report().produced() > 0);
      cancelled.close();
      assertEquals("CANCELLED 0 cancelled by request", told(Kind.STATE).get(1));
      events.clear();
      Flow drained = host.start(line(Elements.upTo(Long.MAX_VALUE), new Elements.Seen()));
      Await.until("it runs", () -> drained.report().produced() > 0);
      drained.drain();
      drained.await();
      assertEquals(List.of("RUNNING 0 ", "DRAINING 0 ", "COMPLETED 0 "), told(Kind.STATE));
    }
  }

  @Test
  void shouldTellWhatHoldsAnIslandBack_andForHowLong() throws InterruptedException {
    Semaphore allowed = new Semaphore(0);
    Body.Drain slow =
        in -> {
          allowed.acquireUninterruptibly();
          return null;
        };
    try (Host host = Host.create()) {
      host.addListener(events::add);
      Flow flow = host.start(line(Elements.upTo(20), slow));
      Await.until("the queue is full", () -> !told(Kind.HELD).isEmpty());
      String queue = flow.report().queues().get(0).from() + " -> sink";
      assertEquals(queue + " 0 ", told(Kind.HELD).get(0));
      allowed.release(20);
      flow.await();
      FlowEvent on =
          events.stream().filter(event -> event.kind() == Kind.WENT_ON).findFirst().orElseThrow();
      assertEquals(queue, on.subject());
      assertTrue(on.amount() > 0, on::toString);
    }
  }

  @Test
  void shouldTellOfCallsThatThrow_andOfBuffersTakenBack() {
    Body.Borrower failing =
        (in, alloc) -> {
          if (in.longAt(0) == 2) {
            alloc.allocate(Long.BYTES);
            alloc.allocate(Long.BYTES);
            throw new IllegalStateException("no twos");
          }
          return Elements.number(alloc, in.longAt(0));
        };
    WiredPipeline pipeline =
        WiredPipeline.named("told")
            .stage("source", Elements.upTo(5))
            .stage("failing", failing)
            .stage("sink", new Elements.Seen())
            .edge("source", "failing")
            .edge("failing", "sink")
            .build();
    try (Host host = Host.create()) {
      host.addListener(events::add);
      Flow flow = host.start(pipeline);
      FlowException failure = assertThrows(FlowException.class, flow::await);
      List<String> failed = told(Kind.STAGE_FAILED);
      assertEquals(1, failed.size());
      assertTrue(failed.get(0).startsWith("failing 2 "), failed::toString);
      assertTrue(failed.get(0).contains("no twos"), failed::toString);
      List<String> reclaimed = told(Kind.RECLAIMED);
      assertEquals(1, reclaimed.size());
      assertTrue(reclaimed.get(0).matches("failing 2 .+#\\d+.*, .+#\\d+.*"), reclaimed::toString);
      List<String> states = told(Kind.STATE);
      assertEquals("FAILED 0 " + flow.report().problem(), states.get(states.size() - 1));
      assertTrue(failure.getMessage().contains("no twos"));
    }
  }

  @Test
  void shouldTellOfAnEmptyTier() throws InterruptedException {
    PoolSettings tight = PoolSettings.defaults().withTier(256, 1);
    Body.Borrower wanting =
        (in, alloc) -> {
          alloc.allocate(Long.BYTES).freeze().release();
          return Elements.number(alloc, in.longAt(0));
        };
    WiredPipeline pipeline =
        WiredPipeline.named("told")
            .stage("source", Elements.upTo(1))
            .stage("wanting", wanting)
            .stage("sink", new Elements.Seen())
            .edge("source", "wanting")
            .edge("wanting", "sink")
            .build();
    try (Host host = Host.create(HostSettings.builder().pool(tight).build())) {
      host.addListener(events::add);
      host.start(pipeline).await();
      assertEquals("256B 256 FALLBACK", told(Kind.POOL_EXHAUSTED).get(0));
    }
  }

  @Test
  void shouldTellNothing_whenTheListenerIsGone() throws InterruptedException {
    Semaphore goOn = new Semaphore(0);
    Body.PullSource waiting =
        alloc -> {
          goOn.acquireUninterruptibly();
          return null;
        };
    FlowListener listener = events::add;
    try (Host host = Host.create()) {
      host.addListener(listener);
      Flow flow = host.start(line(waiting, new Elements.Seen()));
      Await.until("it runs", () -> told(Kind.STATE).size() == 1);
      host.removeListener(listener);
      goOn.release(2);
      flow.await();
      assertEquals(List.of("RUNNING 0 "), told(Kind.STATE));
    }
  }

  @Test
  void shouldGoOnAndWarn_whenAListenerThrows() throws InterruptedException {
    List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    HostSettings settings = HostSettings.builder().onWarning(warnings::add).build();
    try (Host host = Host.create(settings)) {
      host.addListener(
          event -> {
            throw new IllegalStateException("full");
          });
      host.addListener(events::add);
      Elements.Seen sink = new Elements.Seen();
      host.start(line(Elements.upTo(3), sink)).await();
      assertEquals(Elements.range(0, 3), sink.numbers);
    }
    assertEquals(2, told(Kind.STATE).size());
    assertTrue(warnings.get(0).contains("IllegalStateException: full"), warnings::toString);
  }

  @Test
  void shouldListTheFlowsThatRun_withATraceOfTheirOwn() throws InterruptedException {
    Semaphore goOn = new Semaphore(0);
    Body.PullSource waiting =
        alloc -> {
          goOn.acquireUninterruptibly();
          return null;
        };
    try (Host host = Host.create()) {
      Flow one = host.start(line(waiting, new Elements.Seen()));
      Flow two = host.start(line(waiting, new Elements.Seen()));
      assertEquals(List.of(one, two), host.flows());
      assertTrue(one.traceId().matches("[0-9a-f]{32}"), one.traceId());
      assertTrue(!one.traceId().equals(two.traceId()), "each has its own");
      goOn.release(2);
      one.await();
      two.await();
      assertEquals(List.of(), host.flows());
    }
  }
}
