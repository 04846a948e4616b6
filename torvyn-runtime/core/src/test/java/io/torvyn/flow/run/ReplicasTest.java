package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.InvalidInputException;
import io.torvyn.glue.spec.EdgeSpec;
import io.torvyn.glue.spec.KeySpec;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.glue.spec.QueueSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.host.WaitStrategy;
import io.torvyn.wired.Await;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicasTest {
  private static final long COUNT = 20_000;
  private static final KeySpec LAST_BYTE = new KeySpec(7, 1);

  private final Host host =
      Host.create(HostSettings.builder().threads(3).elementsPerTurn(37).build());
  private final Elements.Seen sink = new Elements.Seen();

  @AfterEach
  void close() {
    host.close();
  }

  private static QueueSpec queue(int depth) {
    return WiredPipeline.queue(depth, "BLOCK");
  }

  private static ParallelSpec of(int replicas, String order) {
    return new ParallelSpec(replicas, order, order.equals("KEYED") ? LAST_BYTE : null);
  }

  /** source → work (replicas) → sink. */
  private WiredPipeline.Builder line(long count, ParallelSpec how, int depth, Supplier<Body> work) {
    return WiredPipeline.named("line")
        .stage("source", Elements.upTo(count))
        .parallel("work", how, work)
        .stage("sink", sink)
        .edge("source", "work", queue(depth))
        .edge("work", "sink", queue(depth));
  }

  private static FlowReport finished(Flow flow) throws InterruptedException {
    try {
      flow.await();
    } finally {
      assertEquals(List.of(), flow.report().violations());
      assertEquals(0, flow.report().outstanding());
    }
    return flow.report();
  }

  /** Takes its time now and then, so that replicas drift apart. */
  private static final class Dawdling {
    private static final AtomicInteger SEEDS = new AtomicInteger();
    private final SplittableRandom random = new SplittableRandom(SEEDS.incrementAndGet());

    void dawdle() {
      if (random.nextInt(500) == 0) {
        Thread.yield();
      }
      for (int i = random.nextInt(200); i > 0; i--) {
        Thread.onSpinWait();
      }
    }
  }

  private static Body.Borrower mapping(LongUnaryOperator function) {
    return (in, alloc) -> Elements.number(alloc, function.applyAsLong(in.longAt(0)));
  }

  private static Body.Picker picking(LongPredicate predicate) {
    return in -> predicate.test(in.longAt(0));
  }

  private static Body.Borrower same() {
    Dawdling dawdling = new Dawdling();
    return (in, alloc) -> {
      dawdling.dawdle();
      return Elements.number(alloc, in.longAt(0));
    };
  }

  @ParameterizedTest
  @CsvSource({"1, 8", "2, 1", "2, 64", "3, 2", "5, 7", "7, 1000"})
  void shouldKeepTheOrder_whenOneResultComesOfEach(int replicas, int depth)
      throws InterruptedException {
    WiredPipeline pipeline =
        line(COUNT, of(replicas, "IN_ORDER"), depth, ReplicasTest::same).build();
    FlowReport report = finished(host.start(pipeline));
    assertEquals(Elements.range(0, COUNT), sink.numbers);
    assertEquals(replicas, report.stage("work").shares().size());
    assertEquals(COUNT, report.stage("work").in());
    report.stage("work").shares().forEach(share -> assertTrue(share >= COUNT / replicas));
  }

  @ParameterizedTest
  @EnumSource(WaitStrategy.class)
  void shouldKeepTheOrder_howeverThreadsWait(WaitStrategy strategy) throws InterruptedException {
    HostSettings settings = HostSettings.builder().threads(2).waitStrategy(strategy).build();
    try (Host other = Host.create(settings)) {
      WiredPipeline pipeline = line(1_000, of(3, "IN_ORDER"), 16, ReplicasTest::same).build();
      finished(other.start(pipeline));
    }
    assertEquals(Elements.range(0, 1_000), sink.numbers);
  }

  @Test
  void shouldBringOutWhatIsOnItsWay_whenDrained() throws InterruptedException {
    Flow flow = host.start(line(Long.MAX_VALUE, of(3, "IN_ORDER"), 8, ReplicasTest::same).build());
    Await.until("some results", () -> sink.numbers.size() > 1_000);
    flow.pause();
    flow.resume();
    flow.drain();
    FlowReport report = finished(flow);
    assertEquals(Elements.range(0, sink.numbers.size()), sink.numbers);
    assertEquals(report.stage("source").out(), sink.numbers.size());
  }

  @Test
  void shouldBringEveryBufferHome_whenOneReplicaFailsTheFlow() {
    Supplier<Body> failing =
        () ->
            mapping(
                number -> {
                  if (number == 5_000) {
                    throw new IllegalStateException("enough");
                  }
                  return number;
                });
    Flow flow = host.start(line(COUNT, of(3, "IN_ORDER"), 8, failing).build());
    FlowException failure = assertThrows(FlowException.class, () -> finished(flow));
    assertEquals("work", failure.stage());
    assertEquals(5_000, failure.sequence());
    assertEquals(Elements.range(0, sink.numbers.size()), sink.numbers);
  }

  /** Of n: nothing, n, or n three times, or a failure that is skipped. */
  private static Body.Splitter splitting() {
    Dawdling dawdling = new Dawdling();
    return (in, alloc, out) -> {
      dawdling.dawdle();
      long number = in.longAt(0);
      for (long i = number % 4; i > 0; i--) {
        out.emit(Elements.number(alloc, number));
      }
      if (number % 7 == 0) {
        throw new InvalidInputException("seven");
      }
    };
  }

  private static List<Long> split(long count) {
    return LongStream.range(0, count)
        .flatMap(n -> LongStream.generate(() -> n).limit(n % 4))
        .boxed()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50})
  void shouldKeepTheOrder_whenNoneOrSeveralComeOfEach(int depth) throws InterruptedException {
    WiredPipeline pipeline = line(COUNT, of(3, "IN_ORDER"), depth, ReplicasTest::splitting).build();
    pipeline.options("work").onError(ErrorPolicy.SKIP);
    finished(host.start(pipeline));
    assertEquals(split(COUNT), sink.numbers);
  }

  @Test
  void shouldPassOverTurnsWithoutResults_whenAFilterLetsNextToNothingThrough()
      throws InterruptedException {
    Supplier<Body> rare = () -> picking(number -> number % 9_999 == 0);
    finished(host.start(line(COUNT, of(4, "IN_ORDER"), 16, rare).build()));
    assertEquals(List.of(0L, 9_999L, 19_998L), sink.numbers);
  }

  @Test
  void shouldKeepTheOrderOnEveryPort_whenARouterIsReplicated() throws InterruptedException {
    Elements.Seen other = new Elements.Seen();
    Supplier<Body> router =
        () ->
            new Body.Switch() {
              @Override
              public List<String> route(ElementMeta meta) {
                int last = (int) (meta.sequence() % 3);
                return last == 0 ? List.of("a") : last == 1 ? List.of("b") : List.of("a", "b");
              }
            };
    WiredPipeline pipeline =
        WiredPipeline.named("ports")
            .stage("source", Elements.upTo(COUNT))
            .parallel("work", of(3, "IN_ORDER"), router)
            .stage("sink", sink)
            .stage("other", other)
            .edge("source", "work", queue(8))
            .edge("work", "a", "sink", false, queue(4))
            .edge("work", "b", "other", false, queue(64))
            .build();
    finished(host.start(pipeline));
    assertEquals(Elements.range(0, COUNT).stream().filter(n -> n % 3 != 1).toList(), sink.numbers);
    assertEquals(Elements.range(0, COUNT).stream().filter(n -> n % 3 != 0).toList(), other.numbers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DROP_NEWEST", "BLOCK"})
  void shouldKeepTheOrderOfWhatIsLeft_whenQueuesDrop(String before) throws InterruptedException {
    WiredPipeline pipeline =
        WiredPipeline.named("dropping")
            .stage("source", Elements.upTo(COUNT))
            .parallel("work", of(3, "IN_ORDER"), ReplicasTest::same)
            .stage("sink", sink)
            .edge("source", "work", WiredPipeline.queue(2, before))
            .edge("work", "sink", WiredPipeline.queue(2, "DROP_OLDEST"))
            .build();
    FlowReport report = finished(host.start(pipeline));
    assertEquals(sink.numbers.stream().sorted().distinct().toList(), sink.numbers);
    long dropped = report.queues().stream().mapToLong(queue -> queue.dropped()).sum();
    assertEquals(COUNT, sink.numbers.size() + dropped);
  }

  @Test
  void shouldMergeInTurnAndAsItComes_whenAStageTakesFromReplicasAndOthers()
      throws InterruptedException {
    WiredPipeline pipeline =
        WiredPipeline.named("mixed")
            .stage("source", Elements.upTo(COUNT))
            .parallel("work", of(3, "IN_ORDER"), ReplicasTest::same)
            .parallel("minus", of(2, "UNORDERED"), () -> mapping(number -> -number - 1))
            .stage("sink", sink)
            .priority("sink")
            .edge("source", "work", queue(8))
            .edge("source", "minus", queue(8))
            .edge("work", "sink", queue(8))
            .edge("minus", "sink", queue(8))
            .build();
    finished(host.start(pipeline));
    assertEquals(
        Elements.range(0, COUNT), sink.numbers.stream().filter(number -> number >= 0).toList());
    assertEquals(
        Elements.range(-COUNT, 0),
        sink.numbers.stream().filter(number -> number < 0).sorted().toList());
  }

  @Test
  void shouldHandOnEachResultAtOnce_whenTheReplicaIsBusyWithItsNext() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    Supplier<Body> waiting =
        () ->
            (Body.Borrower)
                (in, alloc) -> {
                  if (in.longAt(0) >= 2) {
                    pass(gate);
                  }
                  return Elements.number(alloc, in.longAt(0));
                };
    Flow flow = host.start(line(4, of(2, "IN_ORDER"), 8, waiting).blocking("work").build());
    Await.until("both first results", () -> sink.numbers.size() == 2);
    gate.countDown();
    finished(flow);
    assertEquals(Elements.range(0, 4), sink.numbers);
  }

  private static void pass(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "4, 16"})
  void shouldKeepTheOrderOfEachKey_whenKeyed(int replicas, int depth) throws InterruptedException {
    Map<Long, Set<Body>> places = new ConcurrentHashMap<>();
    Supplier<Body> work =
        () ->
            new Body.Borrower() {
              private final Dawdling dawdling = new Dawdling();

              @Override
              public Buffer process(Buffer in, BufferAllocator alloc) {
                dawdling.dawdle();
                places
                    .computeIfAbsent(in.longAt(0) & 0xFF, key -> ConcurrentHashMap.newKeySet())
                    .add(this);
                return Elements.number(alloc, in.longAt(0));
              }
            };
    FlowReport report =
        finished(host.start(line(COUNT, of(replicas, "KEYED"), depth, work).build()));
    places.forEach((key, there) -> assertEquals(1, there.size(), "key " + key));
    for (long key = 0; key < 256; key++) {
      long last = key;
      assertEquals(
          Elements.range(0, COUNT).stream().filter(n -> (n & 0xFF) == last).toList(),
          sink.numbers.stream().filter(n -> (n & 0xFF) == last).toList());
    }
    report.stage("work").shares().forEach(share -> assertTrue(share > 0, report::toString));
  }

  /** Counts, and tells how many there were at the end. */
  private static final class Counting implements Body.Gatherer {
    private final Map<Long, Long> counts = new java.util.TreeMap<>();

    @Override
    public void ingest(Buffer in, BufferAllocator alloc, Emitter out) {
      counts.merge(in.longAt(0) & 0xFF, 1L, Long::sum);
    }

    @Override
    public void flush(BufferAllocator alloc, Emitter out) {
      counts.values().forEach(count -> out.emit(Elements.number(alloc, count)));
    }
  }

  @Test
  void shouldGatherEachKeyInOnePlace_whenAnAggregatorIsKeyed() throws InterruptedException {
    finished(host.start(line(256 * 50, of(3, "KEYED"), 8, Counting::new).build()));
    assertEquals(Collections.nCopies(256, 50L), sink.numbers);
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 8", "8, 64"})
  void shouldDeliverEverything_whenUnordered(int replicas, int depth) throws InterruptedException {
    finished(host.start(line(COUNT, of(replicas, "UNORDERED"), depth, ReplicasTest::same).build()));
    assertEquals(Elements.range(0, COUNT), sink.numbers.stream().sorted().toList());
  }

  @Test
  void shouldPassByAReplicaThatIsStuck_whenUnordered() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    Supplier<Body> sticking =
        () ->
            (Body.Borrower)
                (in, alloc) -> {
                  if (in.longAt(0) == 0) {
                    pass(gate);
                  }
                  return Elements.number(alloc, in.longAt(0));
                };
    Flow flow = host.start(line(COUNT, of(3, "UNORDERED"), 4, sticking).blocking("work").build());
    Await.until("the others' results", () -> sink.numbers.size() >= COUNT - 5);
    gate.countDown();
    finished(flow);
    assertEquals(Elements.range(0, COUNT), sink.numbers.stream().sorted().toList());
  }

  @Test
  void shouldNumberEveryResultDifferently_whenReplicasMakeThem() throws InterruptedException {
    List<Long> sequences = Collections.synchronizedList(new ArrayList<>());
    WiredPipeline pipeline =
        WiredPipeline.named("numbers")
            .stage("source", Elements.upTo(COUNT))
            .parallel("work", of(3, "IN_ORDER"), ReplicasTest::same)
            .stage(
                "note",
                new Body.Switch() {
                  @Override
                  public List<String> route(ElementMeta meta) {
                    sequences.add(meta.sequence());
                    return List.of("on");
                  }
                })
            .stage("sink", sink)
            .edge("source", "work", queue(8))
            .edge("work", "note", queue(8))
            .edge("note", "on", "sink", false, null)
            .build();
    finished(host.start(pipeline));
    assertEquals(Elements.range(0, COUNT), sequences);
  }

  @Test
  void shouldKeepTheOrderOfKeys_whenReplicasFeedReplicas() throws InterruptedException {
    WiredPipeline pipeline =
        WiredPipeline.named("chain")
            .stage("source", Elements.upTo(COUNT))
            .parallel("first", of(3, "IN_ORDER"), ReplicasTest::same)
            .parallel("second", of(2, "KEYED"), ReplicasTest::same)
            .parallel("third", of(2, "UNORDERED"), ReplicasTest::same)
            .stage("sink", sink)
            .edge("source", "first", queue(4))
            .edge("first", "second", queue(4))
            .edge("second", "third", queue(4))
            .edge("third", "sink", queue(4))
            .build();
    finished(host.start(pipeline));
    assertEquals(Elements.range(0, COUNT), sink.numbers.stream().sorted().toList());
  }

  @Test
  void shouldSendFailuresAway_whenReplicasThrow() throws InterruptedException {
    Elements.Seen failures = new Elements.Seen();
    Supplier<Body> picky =
        () ->
            mapping(
                number -> {
                  if (number % 10 == 0) {
                    throw new InvalidInputException("ten");
                  }
                  return number;
                });
    WiredPipeline pipeline =
        line(COUNT, of(3, "IN_ORDER"), 8, picky)
            .stage("failures", failures)
            .edge("work", EdgeSpec.DEAD_LETTER, "failures", false, queue(4))
            .build();
    pipeline.options("work").onError(ErrorPolicy.DEAD_LETTER);
    FlowReport report = finished(host.start(pipeline));
    assertEquals(Elements.range(0, COUNT).stream().filter(n -> n % 10 != 0).toList(), sink.numbers);
    assertEquals(
        Elements.range(0, COUNT).stream().filter(n -> n % 10 == 0).toList(),
        failures.numbers.stream().sorted().toList());
    assertEquals(COUNT / 10, report.stage("work").deadLettered());
  }

  @Test
  void shouldStartAsManyAsAsked_whenTheBuilderOverrides() throws InterruptedException {
    Set<Body> made = new HashSet<>();
    Supplier<Body> work =
        () -> {
          Body.Borrower one = same();
          made.add(one);
          return one;
        };
    WiredPipeline pipeline = line(100, of(1, "IN_ORDER"), 8, work).build();
    made.clear(); // the builder of this test looked at one
    pipeline.options("work").parallel(4);
    FlowReport report = finished(host.start(pipeline));
    assertEquals(4, made.size());
    assertEquals(List.of(25L, 25L, 25L, 25L), report.stage("work").shares());
    String text = report.toString();
    assertTrue(text.contains("'work' ran as 4 replicas, which took [25, 25, 25, 25]"), text);
  }

  @Test
  void shouldRefuseToStart_whenTheSupplierGivesOneComponentTwice() {
    Body.Borrower one = same();
    WiredPipeline pipeline = line(100, of(2, "IN_ORDER"), 8, () -> one).build();
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> host.start(pipeline));
    String message = refused.getMessage();
    assertTrue(message.startsWith("the supplier of stage 'work' gave the same component twice"));
    assertTrue(message.contains("say .work(() -> new "), message);
  }
}
