package io.torvyn.benchmarks.startup;

import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;

/** Opens a host and moves one element through a flow, which prints a line. */
public final class FirstElement {
  private FirstElement() {}

  /** Runs; with {@code memory} as an argument it also prints heap and native memory. */
  public static void main(String[] args) throws Exception {
    try (Host host = Host.create()) {
      try (Flow flow =
          FirstElementFlowPipeline.builder()
              .elements(new Elements(new Input(Workload.PASS_THROUGH, 64), 1))
              .sink(new PrintingSink())
              .start(host)) {
        flow.await();
      }
      if (args.length > 0) {
        memory();
      }
    }
  }

  private static void memory() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    PoolSettings.TierSettings tier = PoolSettings.defaults().tiers().get(0);
    System.out.printf("heap after start: %,d KiB%n", heap >> 10);
    System.out.printf(
        "pool of the one tier in use: %,d KiB%n", (long) tier.slotBytes() * tier.slots() >> 10);
    for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
      if (pool.getName().equals("direct")) {
        System.out.printf("direct memory: %,d KiB%n", pool.getMemoryUsed() >> 10);
      }
    }
  }
}
