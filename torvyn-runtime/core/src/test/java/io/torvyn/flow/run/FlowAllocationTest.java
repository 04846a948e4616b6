package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.glue.spec.KeySpec;
import io.torvyn.glue.spec.ParallelSpec;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import io.torvyn.wired.Body;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the heap sees of a million elements on the fused path: nothing. */
class FlowAllocationTest {
  private static final long ROUND = 1_000_000;
  private static final int ROUNDS = 6;

  /** Reads its own thread's allocation between rounds of a million elements; keeps the least. */
  private static final class Measuring implements Body.PullSource {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long made;
    private long thread;
    private long before;
    long least = Long.MAX_VALUE;

    @Override
    public Buffer pull(BufferAllocator alloc) {
      if (made % ROUND == 0) {
        long now = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        if (made > ROUND && thread == Thread.currentThread().getId()) {
          least = Math.min(least, now - before);
        }
        if (made == ROUND * ROUNDS) {
          return null;
        }
        thread = Thread.currentThread().getId();
        before = threads.getThreadAllocatedBytes(thread);
      }
      return alloc.allocate(Long.BYTES).appendLong(made++).freeze();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldAllocateNothing_whenAMillionElementsPass(Level level) throws InterruptedException {
    Measuring source = new Measuring();
    long[] sum = new long[1];
    LinePipeline line =
        new LinePipeline(
            source,
            in -> in.longAt(0) % 3 != 0,
            (in, alloc) -> alloc.allocate(Long.BYTES).appendLong(in.longAt(0) + 1).freeze(),
            in -> {
              sum[0] += in.longAt(0);
              return null;
            });
    HostSettings settings = HostSettings.builder().observe(Observation.of(level)).build();
    try (Host host = Host.create(settings);
        Flow flow = host.start(line)) {
      flow.await();
      assertEquals(0, flow.report().outstanding());
    }
    assertTrue(sum[0] > 0);
    // The least of several rounds: what an element allocated would show in every one of them.
    assertEquals(0, source.least, "bytes on the heap for a million elements");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IN_ORDER", "UNORDERED", "KEYED"})
  void shouldAllocateNothing_whenAMillionElementsPassReplicas(String order)
      throws InterruptedException {
    Measuring source = new Measuring();
    // One thread runs all islands, so that the source sees what any of them allocates.
    HostSettings settings = HostSettings.builder().threads(1).build();
    KeySpec key = order.equals("KEYED") ? new KeySpec(7, 1) : null;
    RelayPipeline relay = new RelayPipeline(source, new ParallelSpec(3, order, key));
    try (Host host = Host.create(settings);
        Flow flow = host.start(relay)) {
      flow.await();
      assertEquals(0, flow.report().outstanding());
      assertEquals(ROUND * ROUNDS, flow.report().stage("sink").in());
    }
    assertEquals(0, source.least, "bytes on the heap for a million elements");
  }
}
