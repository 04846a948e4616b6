package io.torvyn.benchmarks.contender.pekko;

import com.typesafe.config.ConfigFactory;
import io.torvyn.benchmarks.bytes.HeapBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import io.torvyn.benchmarks.contest.Workload;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.apache.pekko.Done;
import org.apache.pekko.NotUsed;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.japi.Pair;
import org.apache.pekko.stream.Attributes;
import org.apache.pekko.stream.javadsl.Framing;
import org.apache.pekko.stream.javadsl.FramingTruncation;
import org.apache.pekko.stream.javadsl.Keep;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;

/** Every workload as a graph; fused into one actor but for the hand-off's boundary. */
public final class PekkoContests implements Contest {
  private static final ByteString LINE_FEED = ByteString.fromString("\n");
  private static final int LONGEST_LINE = 4096;

  private final Input input;
  private final ActorSystem system;

  private PekkoContests(Input input) {
    this.input = input;
    this.system =
        ActorSystem.create(
            "race",
            ConfigFactory.parseString("pekko { loglevel = ERROR, daemonic = on }")
                .withFallback(ConfigFactory.load()));
  }

  /** The graph for the input's workload. */
  public static Contest open(Input input) {
    return new PekkoContests(input);
  }

  @Override
  public long run(int elements) throws Exception {
    return switch (input.workload()) {
      case PASS_THROUGH -> passThrough(elements);
      case TRANSFORM, IN_PLACE -> transform(elements);
      case FILTER_ROUTE -> filterRoute(elements);
      case CHAIN -> chain(elements);
      case HAND_OFF -> handOff(elements);
      case FRAMING -> framing(elements);
    };
  }

  private Source<ByteString, NotUsed> source(int elements) {
    return Source.fromIterator(() -> new Elements(input, elements));
  }

  private long passThrough(int elements) throws Exception {
    Checksum sink = new Checksum();
    ended(source(elements).runForeach(element -> sink.add(element.size()), system));
    return sink.value();
  }

  /** Also the transform in place: a byte string cannot be changed where it is. */
  private long transform(int elements) throws Exception {
    Checksum sink = new Checksum();
    ended(
        source(elements)
            .map(element -> ByteString.fromArrayUnsafe(HeapBytes.changed(element.toArrayUnsafe())))
            .runForeach(element -> sink.add(digest(element)), system));
    return sink.value();
  }

  private long filterRoute(int elements) throws Exception {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    Pair<CompletionStage<Done>, CompletionStage<Done>> ends =
        source(elements)
            .filter(element -> input.kept(element.size()))
            .divertToMat(
                Sink.<ByteString>foreach(element -> large.add(element.size())),
                element -> input.large(element.size()),
                Keep.right())
            .toMat(Sink.foreach(element -> small.add(element.size())), Keep.both())
            .run(system);
    ended(ends.first());
    ended(ends.second());
    return Checksum.both(large.value(), small.value());
  }

  private long chain(int elements) throws Exception {
    Tally[] chain = Tally.chain();
    Checksum sink = new Checksum();
    Source<ByteString, NotUsed> graph = source(elements);
    for (Tally tally : chain) {
      graph = graph.filter(element -> tally.pass(element.size()));
    }
    ended(graph.runForeach(element -> sink.add(element.size()), system));
    return Tally.checksum(sink, chain);
  }

  private long handOff(int elements) throws Exception {
    Checksum sink = new Checksum();
    Attributes queue = Attributes.inputBuffer(Workload.QUEUE_DEPTH, Workload.QUEUE_DEPTH);
    ended(
        source(elements)
            .async()
            .toMat(
                Sink.<ByteString>foreach(
                        element -> sink.add(HeapBytes.head(element.toArrayUnsafe())))
                    .addAttributes(queue),
                Keep.right())
            .run(system));
    return sink.value();
  }

  private long framing(int elements) throws Exception {
    Checksum sink = new Checksum();
    ended(
        source(elements)
            .via(Framing.delimiter(LINE_FEED, LONGEST_LINE, FramingTruncation.ALLOW))
            .runForeach(line -> sink.add(digest(line)), system));
    return sink.value();
  }

  private static long digest(ByteString bytes) {
    return HeapBytes.digest(bytes.toArrayUnsafe());
  }

  private static void ended(CompletionStage<Done> end)
      throws ExecutionException, InterruptedException {
    end.toCompletableFuture().get();
  }

  @Override
  public void close() {
    system.terminate();
  }
}
