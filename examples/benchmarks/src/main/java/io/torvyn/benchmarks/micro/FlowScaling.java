package io.torvyn.benchmarks.micro;

import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The same number of elements in ever more flows, on one thread and on two. Flows are started
 * before the clock is, and idle until then.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FlowScaling {
  /** Elements of an invocation, in all flows together; divisible by every number of flows. */
  static final int ELEMENTS = 20_000_000;

  /** How many flows share them. */
  @Param({"1", "2", "100", "10000"})
  public int flows;

  /** Threads of the host. */
  @Param({"1", "2"})
  public int threads;

  private final Input input = new Input(Workload.PASS_THROUGH, 64);
  private final List<GatedElements> gates = new ArrayList<>();
  private final List<Flow> started = new ArrayList<>();
  private Host host;

  /** Opens the host; not timed. */
  @Setup
  public void open() {
    host = Host.create(HostSettings.builder().threads(threads).build());
  }

  /** Starts the flows; not timed. */
  @Setup(Level.Invocation)
  public void start() {
    for (int i = 0; i < flows; i++) {
      GatedElements gate = new GatedElements(input, ELEMENTS / flows);
      gates.add(gate);
      started.add(
          ManyFlowsPipeline.builder()
              .elements(gate)
              .sizes(new SizeSink(new Checksum()))
              .start(host));
    }
  }

  /** Lets all flows go and waits for the last. */
  @Benchmark
  public int run() throws InterruptedException {
    for (GatedElements gate : gates) {
      gate.open();
    }
    for (Flow flow : started) {
      flow.await();
    }
    return started.size();
  }

  /** Closes the flows; not timed. */
  @TearDown(Level.Invocation)
  public void end() {
    started.forEach(Flow::close);
    started.clear();
    gates.clear();
  }

  /** Closes the host; not timed. */
  @TearDown
  public void close() {
    host.close();
  }
}
