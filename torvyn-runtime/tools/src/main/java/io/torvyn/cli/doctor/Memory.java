package io.torvyn.cli.doctor;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import io.torvyn.buffer.pool.PoolSettings;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Looks at whether the memory that a pool may take is there: within the virtual machine's limit for
 * direct memory, and beside the heap within what the machine or its container has.
 */
public final class Memory {
  /** From this JDK on pools take their memory where that limit does not count it. */
  private static final int FIRST_WITH_ARENAS = 22;

  private static final long MEBIBYTE = 1L << 20;

  private Memory() {}

  /**
   * Looks.
   *
   * @param properties those that begin with {@code torvyn.pool.} change the pool
   * @return one finding for each limit
   * @throws IllegalArgumentException if a setting of the pool is unknown or not possible
   */
  public static List<Finding> look(Properties properties) {
    long budget = PoolSettings.defaults().with(properties).byteBudget();
    List<Finding> findings = new ArrayList<>();
    if (Runtime.version().feature() < FIRST_WITH_ARENAS) {
      findings.add(direct(budget));
    } else {
      findings.add(
          Finding.ok(
              "direct memory",
              "the pool's slabs do not count against it; single buffers beyond them do"));
    }
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    if (system != null) {
      findings.add(whole(budget, Runtime.getRuntime().maxMemory(), system.getTotalMemorySize()));
    }
    findings.add(processors(Runtime.getRuntime().availableProcessors()));
    return findings;
  }

  private static Finding direct(long budget) {
    long limit = directLimit();
    String found = "the pool may take " + size(budget) + ", this JVM allows " + size(limit);
    return budget <= limit
        ? Finding.ok("direct memory", found)
        : Finding.problem(
            "direct memory",
            found,
            "start the JVM with -XX:MaxDirectMemorySize="
                + (budget + MEBIBYTE - 1) / MEBIBYTE
                + "m or more, or lower torvyn.pool.budget and the slots of the pool's tiers");
  }

  private static Finding whole(long budget, long heap, long memory) {
    String found =
        "heap "
            + size(heap)
            + " and pool "
            + size(budget)
            + " of the "
            + size(memory)
            + " that this machine or container has";

    return heap <= memory - budget
        ? Finding.ok("memory", found)
        : Finding.problem(
            "memory",
            found,
            "lower the heap with -Xmx, lower torvyn.pool.budget, or give the container more memory");
  }

  private static Finding processors(int count) {
    return count > 1
        ? Finding.ok("processors", count + " for the islands of all flows")
        : Finding.warning(
            "processors",
            "one: islands take turns, and queues between them gain nothing",
            "raise the container's limit, or fuse the stages by leaving out @Queue");
  }

  /** What the virtual machine was told, or the size of the heap, which it takes otherwise. */
  private static long directLimit() {
    HotSpotDiagnosticMXBean options =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (options == null) {
      return Runtime.getRuntime().maxMemory();
    }
    long told = Long.parseLong(options.getVMOption("MaxDirectMemorySize").getValue());
    return told > 0 ? told : Runtime.getRuntime().maxMemory();
  }

  private static String size(long bytes) {
    return bytes / MEBIBYTE + " MiB";
  }
}
