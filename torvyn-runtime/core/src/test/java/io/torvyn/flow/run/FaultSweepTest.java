package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.FlowException;
import io.torvyn.flow.Pull;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault at every place a component can throw, one after the other. */
class FaultSweepTest {
  private final AtomicInteger untilFault = new AtomicInteger();

  private void strike() {
    if (untilFault.decrementAndGet() == 0) {
      throw new IllegalStateException("here");
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
      strike();
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
        strike();
        out.emit(part);
        strike();
      }
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
      strike();
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

  private WiredPipeline pipeline(String policy, boolean queued) {
    return WiredPipeline.named("sweep")
        .stage("source", new Source(), WiredPipeline.policy(policy))
        .stage("split", new Split(), WiredPipeline.policy(policy))
        .stage("own", new Own(), WiredPipeline.policy(policy.equals("RETRY") ? "SKIP" : policy))
        .stage("gather", new Gather(), WiredPipeline.policy(policy))
        .stage("sink", new Sink(), WiredPipeline.policy(policy))
        .edge("source", "split")
        .edge("split", "own", queued ? WiredPipeline.queue(2, "BLOCK") : null)
        .edge("own", "gather")
        .edge("gather", "sink", queued ? WiredPipeline.queue(1, "BLOCK") : null)
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERMINATE", "SKIP", "RETRY"})
  void shouldBringEveryBufferHome_whereverACallThrows(String policy) throws InterruptedException {
    try (Host host = Host.create()) {
      for (boolean queued : new boolean[] {false, true}) {
        int place = 0;
        do {
          place++;
          untilFault.set(place);
          FlowReport report = run(host, pipeline(policy, queued));
          String where = policy + " place " + place + "\n" + report;
          assertEquals(0, report.outstanding(), where);
          assertEquals(List.of(), report.violations(), where);
        } while (untilFault.get() <= 0);
        assertTrue(place > 30, "the sweep found only " + place + " places");
        untilFault.set(0);
        run(host, pipeline(policy, queued));
      }
    }
  }

  private static FlowReport run(Host host, WiredPipeline pipeline) throws InterruptedException {
    Flow flow = host.start(pipeline);
    try {
      flow.await();
    } catch (FlowException expected) {
      assertTrue(expected.getMessage().contains("here"), expected.getMessage());
    }
    return flow.report();
  }
}
