package io.torvyn.benchmarks.contender.torvyn;

import io.torvyn.benchmarks.contender.torvyn.stage.BySize;
import io.torvyn.benchmarks.contender.torvyn.stage.Changed;
import io.torvyn.benchmarks.contender.torvyn.stage.ChangedInPlace;
import io.torvyn.benchmarks.contender.torvyn.stage.Counted;
import io.torvyn.benchmarks.contender.torvyn.stage.DigestSink;
import io.torvyn.benchmarks.contender.torvyn.stage.Elements;
import io.torvyn.benchmarks.contender.torvyn.stage.HeadSink;
import io.torvyn.benchmarks.contender.torvyn.stage.KeptSizes;
import io.torvyn.benchmarks.contender.torvyn.stage.Lines;
import io.torvyn.benchmarks.contender.torvyn.stage.SizeSink;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import io.torvyn.benchmarks.contest.Workload;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import io.torvyn.host.HostSettings;
import io.torvyn.host.WaitStrategy;
import java.util.Properties;

/**
 * Every workload as a flow of a generated pipeline. The host is kept between runs; each run is a
 * flow of its own, with the default accounting on.
 */
public final class TorvynContests implements Contest {
  private final Input input;
  private final Host host;

  private TorvynContests(Input input) {
    this.input = input;
    HostSettings.Builder settings = HostSettings.builder();
    if (input.workload() == Workload.HAND_OFF) {
      // What the other hand-offs do while they wait.
      settings.waitStrategy(WaitStrategy.YIELD).properties(poolOfAQueue());
    }
    this.host = Host.create(settings.build());
  }

  /** A full queue holds more of the larger elements than the default tiers have slots. */
  private static Properties poolOfAQueue() {
    Properties pool = new Properties();
    String slots = Integer.toString(Workload.QUEUE_DEPTH * 5 / 4);
    pool.setProperty("torvyn.pool.4KiB.slots", slots);
    pool.setProperty("torvyn.pool.64KiB.slots", slots);
    pool.setProperty("torvyn.pool.1MiB.slots", "0");
    return pool;
  }

  /** The pipeline for the input's workload. */
  public static Contest open(Input input) {
    return new TorvynContests(input);
  }

  @Override
  public long run(int elements) throws Exception {
    Elements source = new Elements(input, elements);
    return switch (input.workload()) {
      case PASS_THROUGH -> passThrough(source);
      case TRANSFORM -> transform(source);
      case FILTER_ROUTE -> filterRoute(source);
      case CHAIN -> chain(source);
      case HAND_OFF -> handOff(source);
      case IN_PLACE -> inPlace(source);
      case FRAMING -> framing(source);
    };
  }

  private long passThrough(Elements source) throws Exception {
    Checksum sum = new Checksum();
    ended(PassThroughPipeline.builder().elements(source).sizes(new SizeSink(sum)).start(host));
    return sum.value();
  }

  private long transform(Elements source) throws Exception {
    Checksum sum = new Checksum();
    ended(
        TransformPipeline.builder()
            .elements(source)
            .changed(new Changed())
            .digests(new DigestSink(sum))
            .start(host));
    return sum.value();
  }

  private long filterRoute(Elements source) throws Exception {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    ended(
        FilterRoutePipeline.builder()
            .elements(source)
            .kept(new KeptSizes(input))
            .bySize(new BySize(input))
            .large(new SizeSink(large))
            .small(new SizeSink(small))
            .start(host));
    return Checksum.both(large.value(), small.value());
  }

  private long chain(Elements source) throws Exception {
    Tally[] chain = Tally.chain();
    Checksum sum = new Checksum();
    ended(
        ChainPipeline.builder()
            .elements(source)
            .first(new Counted(chain[0]))
            .second(new Counted(chain[1]))
            .third(new Counted(chain[2]))
            .fourth(new Counted(chain[3]))
            .fifth(new Counted(chain[4]))
            .sixth(new Counted(chain[5]))
            .seventh(new Counted(chain[6]))
            .eighth(new Counted(chain[7]))
            .sizes(new SizeSink(sum))
            .start(host));
    return Tally.checksum(sum, chain);
  }

  private long handOff(Elements source) throws Exception {
    Checksum sum = new Checksum();
    ended(HandOffPipeline.builder().elements(source).heads(new HeadSink(sum)).start(host));
    return sum.value();
  }

  private long inPlace(Elements source) throws Exception {
    Checksum sum = new Checksum();
    ended(
        InPlacePipeline.builder()
            .elements(source)
            .changed(new ChangedInPlace())
            .digests(new DigestSink(sum))
            .start(host));
    return sum.value();
  }

  private long framing(Elements source) throws Exception {
    Checksum sum = new Checksum();
    ended(
        FramingPipeline.builder()
            .chunks(source)
            .lines(new Lines())
            .digests(new DigestSink(sum))
            .start(host));
    return sum.value();
  }

  private static void ended(Flow flow) throws InterruptedException {
    try (flow) {
      flow.await();
    }
  }

  @Override
  public void close() {
    host.close();
  }
}
