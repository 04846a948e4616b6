package io.torvyn.benchmarks.micro;

import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How evenly flows share two threads, and what flows cost that have nothing to do. */
public final class Fairness {
  private static final int EQUAL = 64;
  private static final int ASLEEP = 10_000;

  private final int seconds;
  private final PrintStream out;
  private final Input input = new Input(Workload.PASS_THROUGH, 64);

  private Fairness(int seconds, PrintStream out) {
    this.seconds = seconds;
    this.out = out;
  }

  /**
   * Measures and prints.
   *
   * @param seconds how long each
   */
  public static void print(int seconds, PrintStream out) throws InterruptedException {
    Fairness fairness = new Fairness(seconds, out);
    fairness.share();
    fairness.sleep(true);
    fairness.sleep(false);
  }

  /** Jain's index: 1 if all get the same, 1/n if one gets everything. */
  static double jain(long[] shares) {
    double sum = Arrays.stream(shares).sum();
    double squares = Arrays.stream(shares).mapToDouble(share -> (double) share * share).sum();
    return sum * sum / (shares.length * squares);
  }

  private void share() throws InterruptedException {
    try (Host host = Host.create(HostSettings.builder().threads(2).build())) {
      List<Flow> flows = new ArrayList<>();
      for (int i = 0; i < EQUAL; i++) {
        GatedElements elements = new GatedElements(input, Integer.MAX_VALUE, true);
        flows.add(start(host, elements));
        elements.open();
      }
      TimeUnit.SECONDS.sleep(1); // compiled by then
      long[] before = produced(flows);
      TimeUnit.SECONDS.sleep(seconds);
      long[] shares = produced(flows);
      for (int i = 0; i < shares.length; i++) {
        shares[i] -= before[i];
      }
      out.printf(
          Locale.ROOT,
          "%d equal flows on 2 threads, %d s: Jain's index %.5f (wanted: 0.95), %,d to %,d elements%n",
          EQUAL,
          seconds,
          jain(shares),
          Arrays.stream(shares).min().orElseThrow(),
          Arrays.stream(shares).max().orElseThrow());
    }
  }

  private static long[] produced(List<Flow> flows) {
    return flows.stream().mapToLong(flow -> flow.report().produced()).toArray();
  }

  private void sleep(boolean woken) throws InterruptedException {
    try (Host host = Host.create(HostSettings.builder().threads(2).build())) {
      for (int i = 0; i < ASLEEP; i++) {
        start(host, new GatedElements(input, 0, woken));
      }
      TimeUnit.SECONDS.sleep(3); // started, and as deep asleep as they get
      long begun = System.nanoTime();
      long before = cpuNanos();
      TimeUnit.SECONDS.sleep(seconds);
      double cores = (double) (cpuNanos() - before) / (System.nanoTime() - begun);
      out.printf(
          Locale.ROOT,
          "%,d sleeping flows, sources that %s, %d s: %.2f %% of a core (wanted: 1)%n",
          ASLEEP,
          woken ? "wake them" : "have to be asked",
          seconds,
          100 * cores);
    }
  }

  private static Flow start(Host host, GatedElements elements) {
    return ManyFlowsPipeline.builder()
        .elements(elements)
        .sizes(new SizeSink(new Checksum()))
        .start(host);
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
