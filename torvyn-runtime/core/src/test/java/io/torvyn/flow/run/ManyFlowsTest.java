package io.torvyn.flow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.FlowState;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowSettings;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.wired.Await;
import io.torvyn.wired.Body;
import io.torvyn.wired.WiredPipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ManyFlowsTest {
  private static final Body.Drain NOWHERE = in -> null;

  private static WiredPipeline endless(AtomicInteger stop) {
    Body.PullSource source =
        new Body.PullSource() {
          private long next;

          @Override
          public Buffer pull(BufferAllocator alloc) {
            return stop.get() > 0 ? null : Elements.number(alloc, next++);
          }
        };
    return WiredPipeline.named("many")
        .stage("source", source)
        .stage("sink", NOWHERE)
        .edge("source", "sink")
        .build();
  }

  /** Jain's index: 1 when all have the same, 1/n when one has everything. */
  private static double fairness(List<Long> shares) {
    double sum = shares.stream().mapToDouble(Long::doubleValue).sum();
    double squares = shares.stream().mapToDouble(share -> (double) share * share).sum();
    return sum * sum / (shares.size() * squares);
  }

  @Test
  void shouldShareThreadsFairly_whenManyFlowsAreBusy() throws InterruptedException {
    AtomicInteger stop = new AtomicInteger();
    List<Flow> flows = new ArrayList<>();
    try (Host host = Host.create(HostSettings.builder().threads(2).build())) {
      for (int i = 0; i < 64; i++) {
        flows.add(host.start(endless(stop)));
      }
      Await.until(
          "each has had many turns",
          () -> flows.stream().allMatch(flow -> flow.report().produced() > 20_000));
      List<Long> shares = flows.stream().map(flow -> flow.report().produced()).toList();
      stop.set(1);
      for (Flow flow : flows) {
        flow.await();
      }
      assertTrue(fairness(shares) >= 0.95, "index " + fairness(shares) + " of " + shares);
    }
  }

  @Test
  void shouldShareFewBuffers_whenManyFlowsTakeTurns() throws InterruptedException {
    Properties few = new Properties();
    few.setProperty("torvyn.pool.256B.slots", "64");
    few.setProperty("torvyn.pool.exhaustion", "FAIL");
    AtomicInteger stop = new AtomicInteger();
    List<Flow> flows = new ArrayList<>();
    try (Host host = Host.create(HostSettings.builder().threads(1).properties(few).build())) {
      for (int i = 0; i < 100; i++) {
        flows.add(host.start(endless(stop)));
      }
      Await.until(
          "each has had turns, or one has failed",
          () ->
              flows.stream()
                  .allMatch(flow -> flow.report().produced() > 1_000 || flow.state().ended()));
      stop.set(1);
      for (Flow flow : flows) {
        flow.await();
        assertEquals(FlowState.COMPLETED, flow.state(), "a resting flow kept the slots");
      }
    }
  }

  @Test
  void shouldGiveMore_whenTheWeightIsGreater() throws InterruptedException {
    AtomicInteger stop = new AtomicInteger();
    try (Host host = Host.create(HostSettings.builder().threads(1).build())) {
      Flow light = host.start(endless(stop));
      Flow heavy = host.start(endless(stop), FlowSettings.DEFAULTS.withWeight(8));
      Await.until("both run", () -> light.report().produced() > 50_000);
      long before = heavy.report().produced();
      long other = light.report().produced();
      Await.until("both have run on", () -> light.report().produced() > other + 50_000);
      long gained = heavy.report().produced() - before;
      stop.set(1);
      light.await();
      heavy.await();
      assertTrue(gained > 4 * 50_000, "eight times the share gained only " + gained);
    }
  }

  @Test
  void shouldStartRunAndEnd_whenThereAreTenThousand() throws InterruptedException {
    try (Host host = Host.create(HostSettings.builder().threads(2).build())) {
      List<Flow> flows = new ArrayList<>();
      for (int i = 0; i < 10_000; i++) {
        flows.add(
            host.start(
                WiredPipeline.named("tiny")
                    .stage("source", Elements.upTo(10))
                    .stage("sink", NOWHERE)
                    .edge("source", "sink")
                    .build()));
      }
      for (Flow flow : flows) {
        flow.await();
        assertEquals(FlowState.COMPLETED, flow.state());
        assertEquals(10, flow.report().stage("sink").in());
        assertEquals(0, flow.report().outstanding());
      }
    }
  }
}
