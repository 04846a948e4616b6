package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.flow.FlowException;
import io.torvyn.flow.FlowState;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random pipelines with random faults, ended at random moments in random ways: whatever happens,
 * every element is accounted for and every buffer is back. {@code -Dtorvyn.chaos=50000} runs more
 * of them, {@code -Dtorvyn.chaos.seed=n} repeats one.
 */
class ChaosTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private enum End {
    LEFT_ALONE,
    CANCELLED,
    DRAINED,
    PAUSED_THEN_DRAINED,
    CLOSED
  }

  @Test
  void shouldAccountForEveryElement_whateverHappens() throws InterruptedException {
    int runs = Integer.getInteger("torvyn.chaos", 500);
    Long only = Long.getLong("torvyn.chaos.seed");
    Map<FlowState, Integer> ends = new EnumMap<>(FlowState.class);
    HostSettings settings = HostSettings.builder().threads(2).elementsPerTurn(37).build();
    try (Host host = Host.create(settings)) {
      for (long seed = 0; seed < runs; seed++) {
        ends.merge(run(host, only == null ? seed : only), 1, Integer::sum);
      }
    }
    if (only == null) {
      assertTrue(
          ends.keySet()
              .containsAll(
                  java.util.List.of(FlowState.COMPLETED, FlowState.CANCELLED, FlowState.FAILED)),
          () -> "the runs did not end in all the ways there are: " + ends);
    }
  }

  private static FlowState run(Host host, long seed) throws InterruptedException {
    SplittableRandom random = new SplittableRandom(~seed);
    End end = End.values()[random.nextInt(End.values().length)];
    Flow flow = host.start(new RandomPipeline(seed, end != End.LEFT_ALONE).build());
    letRun(flow, random.nextInt(2_000));
    switch (end) {
      case LEFT_ALONE -> {}
      case CANCELLED -> flow.cancel();
      case DRAINED -> flow.drain();
      case PAUSED_THEN_DRAINED -> {
        flow.pause();
        letRun(flow, random.nextInt(500));
        flow.resume();
        flow.drain();
      }
      case CLOSED -> flow.close();
    }
    FlowException failure = null;
    try {
      assertTrue(flow.await(LIMIT), () -> "seed " + seed + " hangs:\n" + flow.report());
    } catch (FlowException e) {
      failure = e;
    }
    check(seed, end, flow.report(), failure);
    return flow.state();
  }

  /** Waits until the flow has made so many elements, or has ended, or for 20 ms. */
  private static void letRun(Flow flow, int elements) {
    long until = System.nanoTime() + 20_000_000;
    while (!flow.state().ended()
        && flow.report().produced() < elements
        && System.nanoTime() < until) {
      Thread.yield();
    }
  }

  private static void check(long seed, End end, FlowReport report, FlowException failure) {
    assertAll(
        "seed " + seed + " " + end + "\n" + report,
        () -> assertEquals(0, report.outstanding(), "outstanding"),
        () -> assertEquals(java.util.List.of(), report.violations()),
        () -> assertTrue(report.state().ended()),
        () -> {
          if (report.state() == FlowState.FAILED) {
            assertNotNull(failure);
          }
        });
  }
}
