package io.torvyn.stress.soak;

import io.torvyn.flow.FlowException;
import io.torvyn.host.Flow;
import io.torvyn.host.FlowReport;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends {@code -Dtorvyn.soak.elements} elements, 10<sup>9</sup> if it is not set, from one island
 * to another, and ends with exit code 0 only if none is outstanding or lost, every buffer came from
 * the pool and went back to it, and native memory did not grow after the first tenth.
 */
public final class SoakMain {
  /** What code, collector and tracker themselves may still take after the first tenth. */
  private static final long SLACK_KIB = 16 << 10;

  private SoakMain() {}

  /**
   * Runs it.
   *
   * @param args none
   * @throws InterruptedException if somebody wants this thread to stop
   * @throws FlowException if the flow failed, for example because the pool ran out
   */
  public static void main(String[] args) throws InterruptedException, FlowException {
    long elements = Long.getLong("torvyn.soak.elements", 1_000_000_000L);
    // The pool fails rather than falling back, so that a run which ends never fell back.
    Properties pool = new Properties();
    pool.setProperty("torvyn.pool.exhaustion", "fail");
    AtomicReference<NativeMemory> warm = new AtomicReference<>(NativeMemory.now());
    FlowReport report;
    NativeMemory end;
    try (Host host = Host.create(HostSettings.builder().properties(pool).build());
        Flow flow =
            SoakLinePipeline.builder()
                .numbers(new Numbers(elements))
                .sum(new Sum(Math.max(1, elements / 10), () -> warm.set(NativeMemory.now())))
                .start(host)) {
      flow.await();
      report = flow.report();
      end = NativeMemory.now();
    }
    System.out.print(report);
    System.out.printf(
        Locale.ROOT,
        "elements %d, outstanding %d, reuse rate %.9f%n"
            + "allocated outside the heap: %d KiB after a tenth, %d KiB at the end%n"
            + "committed in all: %d KiB after a tenth, %d KiB at the end%n",
        report.stage("sum").in(),
        report.outstanding(),
        report.reuseRate(),
        warm.get().allocatedKiB(),
        end.allocatedKiB(),
        warm.get().totalKiB(),
        end.totalKiB());
    require(report.stage("sum").in() == elements, "not every element arrived");
    require(report.outstanding() == 0, "buffers are outstanding");
    require(report.violations().isEmpty(), "the runtime's own sums do not add up");
    require(report.reuseRate() == 1, "a buffer did not come from the pool or return to it");
    require(end.allocatedKiB() <= warm.get().allocatedKiB(), "memory outside the heap grew");
    require(end.totalKiB() <= warm.get().totalKiB() + SLACK_KIB, "native memory grew");
    System.out.println("soak passed");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("the soak failed: " + otherwise + "; see the report above");
    }
  }
}
