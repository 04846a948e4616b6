package io.torvyn.benchmarks.micro;

import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.HeadSink;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.observe.Level;
import io.torvyn.observe.Observation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What being watched costs an element of a usual trio, 256 bytes each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Observing {
  /** Elements of an invocation. */
  static final int ELEMENTS = 1 << 20;

  /** How closely. */
  @Param({"OFF", "PRODUCTION", "DIAGNOSTIC"})
  public Level level;

  private final Input input = new Input(Workload.CHAIN, 256);
  private Host host;

  /** Opens the host; not timed. */
  @Setup
  public void open() {
    host = Host.create(HostSettings.builder().observe(Observation.of(level)).build());
  }

  /** Source, a processor that owns its elements, and a sink that reads them. */
  @Benchmark
  public long fused() throws InterruptedException {
    Checksum sum = new Checksum();
    try (Flow flow =
        FusedPipeline.builder()
            .elements(new Elements(input, ELEMENTS))
            .stamped(new Stamped())
            .heads(new HeadSink(sum))
            .start(host)) {
      flow.await();
    }
    return sum.value();
  }

  /** Closes the host; not timed. */
  @TearDown
  public void close() {
    host.close();
  }
}
