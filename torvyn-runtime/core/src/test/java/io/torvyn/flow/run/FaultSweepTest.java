package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.buffer.pool.ExhaustionPolicy;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FatalStageException;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.flow.Pull;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of each kind at every place of a component, one after the other. */
class FaultSweepTest {
  private static final String[] STAGES = {"source", "split", "delay", "own", "gather", "sink"};

  private final AtomicInteger untilFault = new AtomicInteger();
  private Fault fault = Fault.EXCEPTION;
  private CompletableFuture<Flow> running = new CompletableFuture<>();

  /** What a component may do at a place. */
  private enum Fault {
    EXCEPTION,
    ERROR,
    FATAL,
    CANCELLED,
    INTERRUPTED,
    ALLOCATES_TOO_MUCH
  }

  private void strike(BufferAllocator... alloc) {
    if (untilFault.decrementAndGet() != 0) {
      return;
    }
    switch (fault) {
      case EXCEPTION -> throw new IllegalStateException("here");
      case ERROR -> throw new StackOverflowError("here");
      case FATAL -> throw new FatalStageException("here");
      case CANCELLED -> running.orTimeout(10, TimeUnit.SECONDS).join().cancel();
      case INTERRUPTED -> Thread.currentThread().interrupt();
      case ALLOCATES_TOO_MUCH -> exhaust(alloc);
    }
  }

  /** Takes until the pool has none left; what was taken is the host's to take back. */
  private static void exhaust(BufferAllocator... alloc) {
    for (BufferAllocator from : alloc) {
      while (true) {
        from.allocate(1);
      }
    }
  }

  private final class Source implements Body.EmitSource {
    private int made;

    @Override
    public void init(FlowContext context) {
      strike();
    }

    @Override
    public Pull pull(BufferAllocator alloc, Emitter out) {
      strike();
      if (made++ == 3) {
        return Pull.EXHAUSTED;
      }
      MutableBuffer first = alloc.allocate(8);
      strike(alloc);
      Buffer frozen = first.appendLong(made).freeze();
      strike();
      out.emit(frozen);
      strike();
      return Pull.EMITTED;
    }

    @Override
    public void teardown() {
      strike();
    }
  }

  private final class Split implements Body.Splitter {
    @Override
    public void process(Buffer in, BufferAllocator alloc, Emitter out) {
      for (int i = 0; i < 2; i++) {
        Buffer part = Elements.number(alloc, in.longAt(0));
        strike(alloc);
        out.emit(part);
        strike();
      }
    }
  }

  /** Keeps one element back, across calls. */
  private final class Delay implements Body.Borrower {
    private final BufferDeque kept = new BufferDeque();

    @Override
    public Buffer process(Buffer in, BufferAllocator alloc) {
      Buffer next = Elements.number(alloc, in.longAt(0));
      strike(alloc);
      kept.put(next);
      strike(alloc);
      if (kept.size() < 2) {
        return null;
      }
      Buffer last = kept.take();
      strike(alloc);
      return last;
    }
  }

  private final class Own implements Body.Owner {
    @Override
    public Buffer process(MutableBuffer in) {
      strike();
      Buffer frozen = in.setByte(0, (byte) 0).freeze();
      strike();
      return frozen;
    }
  }

  private final class Gather implements Body.Gatherer {
    @Override
    public void ingest(Buffer in, BufferAllocator alloc, Emitter out) {
      strike();
    }

    @Override
    public void flush(BufferAllocator alloc, Emitter out) {
      Buffer sum = Elements.number(alloc, 1);
      strike(alloc);
      out.emit(sum);
      strike();
    }
  }

  private final class Sink implements Body.Drain {
    @Override
    public BackpressureSignal push(Buffer in) {
      strike();
      return null;
    }

    @Override
    public void complete() {
      strike();
    }

    @Override
    public void teardown() {
      strike();
    }
  }

  private WiredPipeline pipeline(String policy, boolean queued, boolean proved) {
    WiredPipeline.Builder builder =
        WiredPipeline.named("sweep")
            .stage("source", new Source(), WiredPipeline.policy(policy))
            .stage("split", new Split(), WiredPipeline.policy(policy))
            .stage("delay", new Delay(), WiredPipeline.policy(policy))
            .stage("own", new Own(), WiredPipeline.policy(policy.equals("RETRY") ? "SKIP" : policy))
            .stage("gather", new Gather(), WiredPipeline.policy(policy))
            .stage("sink", new Sink(), WiredPipeline.policy(policy))
            .edge("source", "split")
            .edge("split", "delay", queued ? WiredPipeline.queue(2, "BLOCK") : null)
            .edge("delay", "own")
            .edge("own", "gather")
            .edge("gather", "sink", queued ? WiredPipeline.queue(1, "BLOCK") : null);
    for (String stage : proved ? new String[0] : STAGES) {
      builder.unproved(stage);
    }
    return builder.build();
  }

  static Stream<Arguments> sweeps() {
    return Stream.of(Fault.values())
        .flatMap(
            fault ->
                Stream.of("TERMINATE", "SKIP", "RETRY")
                    .flatMap(
                        policy ->
                            Stream.of(
                                Arguments.of(fault, policy, true),
                                Arguments.of(fault, policy, false))));
  }

  @ParameterizedTest(name = "{0}, {1}, proved {2}")
  @MethodSource("sweeps")
  void shouldBringEveryBufferHome_whereverTheFaultIs(Fault kind, String policy, boolean proved)
      throws InterruptedException {
    fault = kind;
    HostSettings settings =
        HostSettings.builder()
            .pool(PoolSettings.defaults().withTier(256, 64).withExhaustion(ExhaustionPolicy.FAIL))
            .build();
    try (Host host = Host.create(settings)) {
      for (boolean queued : new boolean[] {false, true}) {
        int place = 0;
        do {
          place++;
          untilFault.set(place);
          FlowReport report = run(host, pipeline(policy, queued, proved));
          String where = kind + ", " + policy + ", place " + place + "\n" + report;
          assertEquals(0, report.outstanding(), where);
          assertEquals(List.of(), report.violations(), where);
        } while (untilFault.get() <= 0);
        assertTrue(place > 30, "the sweep found only " + place + " places");
        untilFault.set(0);
        FlowReport next = run(host, pipeline(policy, queued, proved));
        assertEquals(FlowState.COMPLETED, next.state(), "the next flow runs\n" + next);
        host.pool()
            .tiers()
            .forEach(tier -> assertEquals(0, tier.inUse(), "every slot is back: " + tier));
      }
    }
  }

  private FlowReport run(Host host, WiredPipeline pipeline) throws InterruptedException {
    running = new CompletableFuture<>();
    Flow flow = host.start(pipeline);
    running.complete(flow);
    try {
      flow.await();
    } catch (FlowException expected) {
      String problem = expected.toString() + expected.getCause();
      assertTrue(problem.contains("here") || problem.contains("PoolExhaustedException"), problem);
    }
    return flow.report();
  }
}
