package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.Pull;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.host.QueueReport;
import io.torvyn.host.WaitStrategy;
import io.torvyn.wired.Await;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueuesTest {
  private final Host host = Host.create(HostSettings.builder().threads(2).build());
  private final Elements.Seen sink = new Elements.Seen();

  @AfterEach
  void close() {
    host.close();
  }

  private FlowReport finished(Flow flow) throws InterruptedException {
    try {
      flow.await();
    } finally {
      assertEquals(List.of(), flow.report().violations());
      assertEquals(0, flow.report().outstanding());
    }
    return flow.report();
  }

  private static WiredPipeline two(Body source, QueueSpec queue, Body sink) {
    return WiredPipeline.named("two")
        .stage("source", source)
        .stage("sink", sink)
        .blocking("sink")
        .edge("source", "sink", queue)
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 64, 1_000})
  void shouldKeepOrderAndLoseNothing_whenHoldingBack(int depth) throws InterruptedException {
    FlowReport report =
        finished(host.start(two(Elements.upTo(20_000), WiredPipeline.queue(depth, "BLOCK"), sink)));
    assertEquals(Elements.range(0, 20_000), sink.numbers);
    assertEquals(0, report.queues().get(0).dropped());
  }

  @ParameterizedTest
  @EnumSource(WaitStrategy.class)
  void shouldCompleteWithEveryWaitStrategy_whenIslandsAlternate(WaitStrategy strategy)
      throws InterruptedException {
    HostSettings settings = HostSettings.builder().threads(2).waitStrategy(strategy).build();
    try (Host other = Host.create(settings)) {
      finished(other.start(two(Elements.upTo(5_000), WiredPipeline.queue(2, "BLOCK"), sink)));
    }
    assertEquals(Elements.range(0, 5_000), sink.numbers);
  }

  /** A sink that waits for a gate before its first element. */
  private static final class Gated implements Body.Drain {
    final CountDownLatch gate = new CountDownLatch(1);
    final CountDownLatch reached = new CountDownLatch(1);
    final List<Long> numbers = Collections.synchronizedList(new ArrayList<>());

    @Override
    public BackpressureSignal push(Buffer in) {
      reached.countDown();
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      numbers.add(in.longAt(0));
      return null;
    }
  }

  /** Emits one number, waits until the sink has it in hand, and emits the rest at once. */
  private static Body.EmitSource afterFirst(Gated sink, int rest) {
    return new Body.EmitSource() {
      private int turn;

      @Override
      public Pull pull(BufferAllocator alloc, Emitter out) {
        if (turn++ == 0) {
          out.emit(Elements.number(alloc, 0));
          return Pull.EMITTED;
        }
        if (sink.reached.getCount() > 0) {
          return Pull.IDLE;
        }
        for (int i = 1; i <= rest; i++) {
          out.emit(Elements.number(alloc, i));
        }
        sink.gate.countDown();
        return Pull.EXHAUSTED;
      }
    };
  }

  @Test
  void shouldDropTheOldest_whenFull() throws InterruptedException {
    Gated gated = new Gated();
    FlowReport report =
        finished(
            host.start(two(afterFirst(gated, 10), WiredPipeline.queue(4, "DROP_OLDEST"), gated)));
    assertEquals(List.of(0L, 7L, 8L, 9L, 10L), gated.numbers);
    assertEquals(6, report.queues().get(0).dropped());
  }

  @Test
  void shouldDropTheNewest_whenFull() throws InterruptedException {
    Gated gated = new Gated();
    FlowReport report =
        finished(
            host.start(two(afterFirst(gated, 10), WiredPipeline.queue(4, "DROP_NEWEST"), gated)));
    assertEquals(List.of(0L, 1L, 2L, 3L, 4L), gated.numbers);
    assertEquals(6, report.queues().get(0).dropped());
  }

  @Test
  void shouldFailTheFlow_whenFullAndThePolicyIsError() {
    Gated gated = new Gated();
    Flow flow = host.start(two(afterFirst(gated, 10), WiredPipeline.queue(4, "ERROR"), gated));
    FlowException failure = assertThrows(FlowException.class, () -> finished(flow));
    assertTrue(
        failure.getMessage().contains("the queue source -> sink is full: it holds 4 elements"),
        failure.getMessage());
    assertTrue(failure.getMessage().contains("raise queue.depth of 'sink'"));
  }

  @Test
  void shouldTakeWhatOneCallEmits_whenItIsMoreThanTheQueueHolds() throws InterruptedException {
    Gated gated = new Gated();
    FlowReport report =
        finished(host.start(two(afterFirst(gated, 100), WiredPipeline.queue(4, "BLOCK"), gated)));
    assertEquals(Elements.range(0, 101), gated.numbers);
    QueueReport queue = report.queues().get(0);
    assertEquals(96, queue.overhangPeak());
  }

  @Test
  void shouldHoldTheSourceBack_whenTheQueueIsFull() throws InterruptedException {
    Gated gated = new Gated();
    List<Boolean> told = Collections.synchronizedList(new ArrayList<>());
    AtomicLong made = new AtomicLong();
    Body.PullSource source =
        new Body.PullSource() {
          @Override
          public Buffer pull(BufferAllocator alloc) {
            return made.get() == 1_000 ? null : Elements.number(alloc, made.getAndIncrement());
          }

          @Override
          public void onBackpressure(boolean held) {
            told.add(held);
          }
        };
    Flow flow = host.start(two(source, WiredPipeline.queue(8, "BLOCK"), gated));
    Await.until("the source is told", () -> told.contains(true));
    assertTrue(made.get() <= 9 + 1, "one in the sink's hand, eight queued, but " + made + " made");
    gated.gate.countDown();
    finished(flow);
    assertEquals(Elements.range(0, 1_000), gated.numbers);
    for (int i = 0; i < told.size(); i++) {
      assertEquals(i % 2 == 0, told.get(i), "held and free alternate");
    }
  }

  @Test
  void shouldMergeFairly_whenBothInputsAreFull() throws InterruptedException {
    Gated gated = new Gated();
    Flow flow = host.start(merge(gated, false));
    Await.until("both queues are full", () -> waiting(flow, 0) >= 49 && waiting(flow, 1) >= 49);
    gated.gate.countDown();
    finished(flow);
    List<Long> first = gated.numbers.subList(1, 21);
    long negative = first.stream().filter(number -> number < 0).count();
    assertTrue(negative >= 9 && negative <= 11, "in turn: " + first);
  }

  @Test
  void shouldServeTheFirstInputFirst_whenMergedByPriority() throws InterruptedException {
    Gated gated = new Gated();
    Flow flow = host.start(merge(gated, true));
    Await.until("both queues are full", () -> waiting(flow, 0) >= 49 && waiting(flow, 1) >= 49);
    gated.gate.countDown();
    finished(flow);
    List<Long> first = gated.numbers.subList(1, 41);
    assertTrue(first.stream().allMatch(number -> number >= 0), "the first input: " + first);
  }

  private static int waiting(Flow flow, int queue) {
    return flow.report().queues().get(queue).waiting();
  }

  private static WiredPipeline merge(Gated gated, boolean priority) {
    Body.PullSource negative =
        new Body.PullSource() {
          private long next;

          @Override
          public Buffer pull(BufferAllocator alloc) {
            return next == -100 ? null : Elements.number(alloc, --next);
          }
        };
    WiredPipeline.Builder wiring =
        WiredPipeline.named("merge")
            .stage("positive", Elements.upTo(100))
            .stage("negative", negative)
            .stage("sink", gated)
            .blocking("sink")
            .edge("positive", "sink", WiredPipeline.queue(50, "BLOCK"))
            .edge("negative", "sink", WiredPipeline.queue(50, "BLOCK"));
    return (priority ? wiring.priority("sink") : wiring).build();
  }

  @Test
  void shouldShareOneElement_whenBroadcastAcrossIslands() throws InterruptedException {
    Elements.Seen second = new Elements.Seen();
    Elements.Seen third = new Elements.Seen();
    FlowReport report =
        finished(
            host.start(
                WiredPipeline.named("broadcast")
                    .stage("source", Elements.upTo(5_000))
                    .stage("first", sink)
                    .stage("second", second)
                    .stage("third", third)
                    .edge("source", "first", WiredPipeline.queue(16, "BLOCK"))
                    .edge("source", "second", WiredPipeline.queue(3, "BLOCK"))
                    .edge("source", "third")
                    .build()));
    assertEquals(Elements.range(0, 5_000), sink.numbers);
    assertEquals(Elements.range(0, 5_000), second.numbers);
    assertEquals(Elements.range(0, 5_000), third.numbers);
    assertEquals(0, report.copies().totals().totalCopies());
    assertEquals(5_000, report.stage("source").out());
  }

  @Test
  void shouldRouteToEveryPortChosen_whenSeveralAre() throws InterruptedException {
    Elements.Seen odd = new Elements.Seen();
    Body.Switch router =
        meta ->
            switch ((int) (meta.sequence() % 4)) {
              case 0 -> List.of();
              case 1 -> List.of("ODD");
              case 2 -> List.of("EVEN");
              default -> List.of("ODD", "EVEN");
            };
    FlowReport report =
        finished(
            host.start(
                WiredPipeline.named("router")
                    .stage("source", Elements.upTo(400))
                    .stage("router", router)
                    .stage("even", sink)
                    .stage("odd", odd)
                    .edge("source", "router")
                    .edge("router", "EVEN", "even", false, null)
                    .edge("router", "ODD", "odd", false, WiredPipeline.queue(8, "BLOCK"))
                    .build()));
    assertEquals(200, sink.numbers.size());
    assertEquals(200, odd.numbers.size());
    assertEquals(100, report.stage("router").dropped());
    assertEquals(300, report.stage("router").out());
  }

  @Test
  void shouldPauseAndGoOn_whenTheSinkAsks() throws InterruptedException {
    Body.Drain pausing =
        in -> {
          sink.push(in);
          return in.longAt(0) % 20 == 0 ? BackpressureSignal.PAUSE : BackpressureSignal.READY;
        };
    finished(
        host.start(
            WiredPipeline.named("pausing")
                .stage("source", Elements.upTo(100))
                .stage("sink", pausing)
                .edge("source", "sink")
                .build()));
    assertEquals(Elements.range(0, 100), sink.numbers);
  }
}
