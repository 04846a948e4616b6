package io.torvyn.benchmarks.micro;

import io.torvyn.benchmarks.contender.torvyn.stage.Counted;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.HeadSink;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What fused stages cost: the same elements through one and through thirty-two, and a usual trio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StageScaling {
  /** Elements of an invocation. */
  static final int ELEMENTS = 1 << 20;

  private final Input input = new Input(Workload.CHAIN, 64);
  private final Input quarters = new Input(Workload.CHAIN, 256);
  private Host host;

  /** Opens the host; not timed. */
  @Setup
  public void open() {
    host = Host.create();
  }

  /** One stage. */
  @Benchmark
  public long one() throws InterruptedException {
    Checksum sum = new Checksum();
    try (Flow flow =
        OneStagePipeline.builder()
            .elements(new Elements(input, ELEMENTS))
            .stage1(counted())
            .sizes(new SizeSink(sum))
            .start(host)) {
      flow.await();
    }
    return sum.value();
  }

  /** Thirty-two stages. */
  @Benchmark
  public long thirtyTwo() throws InterruptedException {
    Checksum sum = new Checksum();
    try (Flow flow =
        ManyStagesPipeline.builder()
            .elements(new Elements(input, ELEMENTS))
            .stage1(counted())
            .stage2(counted())
            .stage3(counted())
            .stage4(counted())
            .stage5(counted())
            .stage6(counted())
            .stage7(counted())
            .stage8(counted())
            .stage9(counted())
            .stage10(counted())
            .stage11(counted())
            .stage12(counted())
            .stage13(counted())
            .stage14(counted())
            .stage15(counted())
            .stage16(counted())
            .stage17(counted())
            .stage18(counted())
            .stage19(counted())
            .stage20(counted())
            .stage21(counted())
            .stage22(counted())
            .stage23(counted())
            .stage24(counted())
            .stage25(counted())
            .stage26(counted())
            .stage27(counted())
            .stage28(counted())
            .stage29(counted())
            .stage30(counted())
            .stage31(counted())
            .stage32(counted())
            .sizes(new SizeSink(sum))
            .start(host)) {
      flow.await();
    }
    return sum.value();
  }

  /** Source, a processor that owns its elements of 256 bytes, and a sink that reads them. */
  @Benchmark
  public long fused() throws InterruptedException {
    Checksum sum = new Checksum();
    try (Flow flow =
        FusedPipeline.builder()
            .elements(new Elements(quarters, ELEMENTS))
            .stamped(new Stamped())
            .heads(new HeadSink(sum))
            .start(host)) {
      flow.await();
    }
    return sum.value();
  }

  private static Counted counted() {
    return new Counted(new Tally());
  }

  /** Closes the host; not timed. */
  @TearDown
  public void close() {
    host.close();
  }
}
