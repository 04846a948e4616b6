package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.DeadlineExceededException;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.flow.Pull;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.FlowSettings;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.wired.Await;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
  private final List<FlowReport> ended = Collections.synchronizedList(new ArrayList<>());
  private final Host host =
      Host.create(
          HostSettings.builder()
              .threads(2)
              .callGrace(Duration.ofMillis(150))
              .blockedAfter(Duration.ofMillis(100))
              .initLimit(Duration.ofMillis(300))
              .drainLimit(Duration.ofMillis(300))
              .onFlowEnd(ended::add)
              .onWarning(warnings::add)
              .build());
  private final Elements.Seen sink = new Elements.Seen();

  @AfterEach
  void close() {
    host.close();
  }

  private Flow start(Body source, Body sink) {
    return host.start(pipeline(source, sink));
  }

  private static WiredPipeline pipeline(Body source, Body sink) {
    return WiredPipeline.named("life")
        .stage("source", source)
        .stage("copy", Elements.same())
        .stage("sink", sink)
        .edge("source", "copy", WiredPipeline.queue(16, "BLOCK"))
        .edge("copy", "sink", WiredPipeline.queue(16, "BLOCK"))
        .build();
  }

  private static void assertHome(Flow flow) {
    assertEquals(0, flow.report().outstanding(), flow.report()::toString);
    assertEquals(List.of(), flow.report().violations());
  }

  private void assertHostStillWorks() throws InterruptedException {
    Elements.Seen after = new Elements.Seen();
    Flow next = start(Elements.upTo(100), after);
    next.await();
    assertEquals(Elements.range(0, 100), after.numbers);
    assertHome(next);
  }

  @Test
  void shouldComplete_whenTheSourceIsExhausted() throws InterruptedException {
    Flow flow = start(Elements.upTo(1_000), sink);
    flow.await();
    assertEquals(FlowState.COMPLETED, flow.state());
    assertEquals(Elements.range(0, 1_000), sink.numbers);
    assertHome(flow);
    assertSame(FlowState.COMPLETED, flow.ended().toCompletableFuture().join());
    assertEquals(1, ended.size());
  }

  @Test
  void shouldDiscardAndReport_whenCancelled() throws InterruptedException {
    Flow flow = start(Elements.upTo(Long.MAX_VALUE), sink);
    Await.until("elements arrive", () -> sink.numbers.size() > 100);
    flow.cancel();
    flow.await();
    assertEquals(FlowState.CANCELLED, flow.state());
    assertEquals("cancelled by request", flow.report().problem());
    assertHome(flow);
  }

  @Test
  void shouldBringEverythingToItsEnd_whenDrained() throws InterruptedException {
    Flow flow = start(Elements.upTo(Long.MAX_VALUE), sink);
    Await.until("elements arrive", () -> sink.numbers.size() > 100);
    flow.drain();
    flow.await();
    assertEquals(FlowState.COMPLETED, flow.state());
    assertEquals(flow.report().produced(), sink.numbers.size());
    assertHome(flow);
  }

  @Test
  void shouldStandStillAndGoOn_whenPausedAndResumed() throws InterruptedException {
    Flow flow = start(Elements.upTo(Long.MAX_VALUE), sink);
    Await.until("elements arrive", () -> sink.numbers.size() > 100);
    flow.pause();
    AtomicInteger last = new AtomicInteger(-1);
    Await.until("nothing moves", () -> last.getAndSet(sink.numbers.size()) == sink.numbers.size());
    int before = sink.numbers.size();
    flow.resume();
    Await.until("elements arrive again", () -> sink.numbers.size() > before + 100);
    flow.cancel();
    flow.await();
    assertHome(flow);
  }

  @Test
  void shouldInitialiseDownstreamFirstAndTearEverythingDown_whenRun() throws InterruptedException {
    List<String> calls = Collections.synchronizedList(new ArrayList<>());
    Flow flow = start(new Noted("source", calls), new NotedSink("sink", calls));
    flow.await();
    assertEquals(List.of("init sink", "init source"), calls.subList(0, 2));
    assertTrue(calls.containsAll(List.of("teardown source", "complete sink", "teardown sink")));
    assertTrue(calls.indexOf("complete sink") < calls.indexOf("teardown sink"));
  }

  private static class Noted implements Body.PullSource {
    private final String name;
    private final List<String> calls;

    Noted(String name, List<String> calls) {
      this.name = name;
      this.calls = calls;
    }

    @Override
    public void init(FlowContext context) {
      assertEquals(name, context.stage());
      assertEquals("life", context.pipeline());
      calls.add("init " + name);
    }

    @Override
    public Buffer pull(BufferAllocator alloc) {
      return null;
    }

    @Override
    public void teardown() {
      calls.add("teardown " + name);
    }
  }

  private record NotedSink(String name, List<String> calls) implements Body.Drain {
    @Override
    public void init(FlowContext context) {
      calls.add("init " + name);
    }

    @Override
    public BackpressureSignal push(Buffer in) {
      return null;
    }

    @Override
    public void complete() {
      calls.add("complete " + name);
    }

    @Override
    public void teardown() {
      calls.add("teardown " + name);
    }
  }

  /** A sink that fails in one of its methods. */
  private record Failing(String where) implements Body.Drain {
    private void failIn(String here) {
      if (where.equals(here)) {
        throw new IllegalStateException("refused in " + here);
      }
    }

    @Override
    public void init(FlowContext context) {
      failIn("init");
    }

    @Override
    public BackpressureSignal push(Buffer in) {
      return null;
    }

    @Override
    public void complete() {
      failIn("complete");
    }

    @Override
    public void teardown() {
      failIn("teardown");
    }
  }

  @Test
  void shouldFailAndNameTheStage_whenALifecycleMethodThrows() throws InterruptedException {
    for (String where : List.of("init", "complete", "teardown")) {
      Flow flow = start(Elements.upTo(50), new Failing(where));
      FlowException failure = assertThrows(FlowException.class, flow::await, where);
      assertEquals("sink", failure.stage(), where);
      assertTrue(failure.getMessage().contains("refused in " + where), failure.getMessage());
      assertEquals(FlowState.FAILED, flow.state());
      assertHome(flow);
    }
    assertHostStillWorks();
  }

  @Test
  void shouldFail_whenFlushThrows() {
    Body.Gatherer gatherer =
        new Body.Gatherer() {
          @Override
          public void ingest(Buffer in, BufferAllocator alloc, Emitter out) {}

          @Override
          public void flush(BufferAllocator alloc, Emitter out) {
            out.emit(Elements.number(alloc, 1));
            alloc.allocate(8);
            throw new IllegalStateException("flush refused");
          }
        };
    Flow flow =
        host.start(
            WiredPipeline.named("flush")
                .stage("source", Elements.upTo(10))
                .stage("gatherer", gatherer)
                .stage("sink", sink)
                .edge("source", "gatherer")
                .edge("gatherer", "sink")
                .build());
    FlowException failure = assertThrows(FlowException.class, flow::await);
    assertEquals("gatherer", failure.stage());
    assertHome(flow);
  }

  @Test
  void shouldFail_whenTheDeadlinePasses() {
    Flow flow =
        host.start(
            pipeline(Elements.upTo(Long.MAX_VALUE), sink),
            FlowSettings.DEFAULTS.withDeadline(Duration.ofMillis(100)).withTraceId("trace-7"));
    FlowException failure = assertThrows(FlowException.class, flow::await);
    assertInstanceOf(DeadlineExceededException.class, failure.getCause());
    assertTrue(failure.getMessage().contains("longer than 100 ms"), failure.getMessage());
    assertHome(flow);
  }

  /** Blocks in one of its methods until it is interrupted. */
  private static final class Stuck implements Body.Drain {
    private final boolean inInit;
    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);
    private final boolean deaf;

    Stuck(boolean inInit, boolean deaf) {
      this.inInit = inInit;
      this.deaf = deaf;
    }

    private void block() {
      reached.countDown();
      while (true) {
        try {
          release.await();
          return;
        } catch (InterruptedException e) {
          if (!deaf) {
            throw new IllegalStateException("interrupted", e);
          }
        }
      }
    }

    @Override
    public void init(FlowContext context) {
      if (inInit) {
        block();
      }
    }

    @Override
    public BackpressureSignal push(Buffer in) {
      block();
      return null;
    }
  }

  @Test
  void shouldInterruptTheCall_whenItGoesOnAfterCancel() throws InterruptedException {
    Stuck stuck = new Stuck(false, false);
    Flow flow = start(Elements.upTo(1_000), stuck);
    stuck.reached.await();
    flow.cancel();
    assertTrue(flow.await(Duration.ofSeconds(20)));
    assertEquals(FlowState.CANCELLED, flow.state());
    assertHome(flow);
    assertHostStillWorks();
  }

  @Test
  void shouldEndWithoutTheCall_whenItDoesNotListenToInterrupts() throws InterruptedException {
    Stuck stuck = new Stuck(false, true);
    Flow flow = start(Elements.upTo(1_000), stuck);
    stuck.reached.await();
    flow.cancel();
    FlowException failure =
        assertThrows(FlowException.class, () -> flow.await(Duration.ofSeconds(20)));
    assertTrue(
        failure.getMessage().contains("a call of stage 'sink' of pipeline 'life' did not return"),
        failure.getMessage());
    assertHostStillWorks();
    stuck.release.countDown();
    Await.until("what it held comes home", () -> flow.report().outstanding() == 0);
  }

  @Test
  void shouldFailAndSayWhere_whenInitTakesTooLong() {
    Stuck stuck = new Stuck(true, false);
    Flow flow = start(Elements.upTo(1_000), stuck);
    FlowException failure = assertThrows(FlowException.class, flow::await);
    assertTrue(failure.getMessage().contains("init took longer than 300 ms"), failure.getMessage());
    assertTrue(failure.getMessage().contains("stage 'sink'"), failure.getMessage());
    assertHome(flow);
  }

  @Test
  void shouldNameTheStageAndServeOthers_whenOneBlocksASharedThread() throws InterruptedException {
    List<Stuck> all = List.of(new Stuck(false, false), new Stuck(false, false));
    List<Flow> flows = new ArrayList<>();
    for (Stuck stuck : all) {
      flows.add(start(Elements.upTo(10), stuck));
      stuck.reached.await();
    }
    assertHostStillWorks();
    Await.until("a warning for each", () -> warnings.size() >= 2);
    assertTrue(
        warnings.get(0).startsWith("stage 'sink' of pipeline 'life' has held"), warnings.get(0));
    assertTrue(warnings.get(0).contains("@Blocking"));
    all.forEach(stuck -> stuck.release.countDown());
    for (Flow flow : flows) {
      flow.await();
      assertHome(flow);
    }
  }

  @Test
  void shouldCancel_whenDrainingTakesTooLong() throws InterruptedException {
    Stuck stuck = new Stuck(false, false);
    Flow flow = start(Elements.upTo(1_000), stuck);
    stuck.reached.await();
    flow.drain();
    assertTrue(flow.await(Duration.ofSeconds(20)));
    assertEquals(FlowState.CANCELLED, flow.state());
    assertEquals("draining took longer than 300 ms", flow.report().problem());
    assertHome(flow);
  }

  @Test
  void shouldEndEveryFlow_whenTheHostIsClosed() {
    List<Flow> flows = new ArrayList<>();
    Host busy = Host.create(HostSettings.builder().threads(2).onFlowEnd(ended::add).build());
    for (int i = 0; i < 20; i++) {
      flows.add(busy.start(pipeline(Elements.upTo(Long.MAX_VALUE), new Elements.Seen())));
    }
    busy.close();
    for (Flow flow : flows) {
      assertEquals(FlowState.CANCELLED, flow.state(), flow.report()::toString);
      assertHome(flow);
    }
    assertEquals(20, ended.size());
    assertThrows(IllegalStateException.class, () -> busy.start(pipeline(Elements.upTo(1), sink)));
  }

  @Test
  void shouldAskAnIdleSourceAgain_whenItWakesItself() throws InterruptedException {
    AtomicReference<Runnable> waker = new AtomicReference<>();
    AtomicInteger available = new AtomicInteger();
    Body.EmitSource source =
        new Body.EmitSource() {
          private long next;

          @Override
          public void init(FlowContext context) {
            waker.set(context.waker());
          }

          @Override
          public Pull pull(BufferAllocator alloc, Emitter out) {
            if (next == available.get()) {
              return next == 1_000 ? Pull.EXHAUSTED : Pull.IDLE;
            }
            out.emit(Elements.number(alloc, next++));
            return Pull.EMITTED;
          }
        };
    Flow flow = start(source, sink);
    Await.until("it runs", () -> waker.get() != null);
    for (int i = 0; i < 1_000; i++) {
      available.incrementAndGet();
      waker.get().run();
    }
    flow.await();
    assertEquals(Elements.range(0, 1_000), sink.numbers);
    assertFalse(flow.report().stages().isEmpty());
  }
}
