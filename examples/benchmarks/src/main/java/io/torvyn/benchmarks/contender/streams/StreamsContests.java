package io.torvyn.benchmarks.contender.streams;

import io.torvyn.benchmarks.bytes.HeapBytes;
import io.torvyn.benchmarks.bytes.HeapLines;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every workload as a sequential stream; one new array for every element and every change. */
public final class StreamsContests {
  private StreamsContests() {}

  /** The stream for the input's workload. */
  public static Contest open(Input input) {
    return switch (input.workload()) {
      case PASS_THROUGH -> elements -> passThrough(input, elements);
      case TRANSFORM -> elements -> transform(input, elements);
      case FILTER_ROUTE -> elements -> filterRoute(input, elements);
      case CHAIN -> elements -> chain(input, elements);
      case HAND_OFF -> new HandOff(input);
      case IN_PLACE -> elements -> inPlace(input, elements);
      case FRAMING -> elements -> framing(input, elements);
    };
  }

  /** The elements of a run, in order. */
  static Stream<byte[]> source(Input input, int elements) {
    return IntStream.range(0, elements).mapToObj(i -> HeapBytes.element(input, i));
  }

  private static long passThrough(Input input, int elements) {
    Checksum sink = new Checksum();
    source(input, elements).forEachOrdered(element -> sink.add(element.length));
    return sink.value();
  }

  private static long transform(Input input, int elements) {
    Checksum sink = new Checksum();
    source(input, elements)
        .map(HeapBytes::changed)
        .forEachOrdered(element -> sink.add(HeapBytes.digest(element)));
    return sink.value();
  }

  private static long filterRoute(Input input, int elements) {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    source(input, elements)
        .filter(element -> input.kept(element.length))
        .forEachOrdered(
            element -> (input.large(element.length) ? large : small).add(element.length));
    return Checksum.both(large.value(), small.value());
  }

  private static long chain(Input input, int elements) {
    Tally[] chain = Tally.chain();
    Checksum sink = new Checksum();
    Stream<byte[]> stream = source(input, elements);
    for (Tally tally : chain) {
      stream = stream.filter(element -> tally.pass(element.length));
    }
    stream.forEachOrdered(element -> sink.add(element.length));
    return Tally.checksum(sink, chain);
  }

  private static long inPlace(Input input, int elements) {
    Checksum sink = new Checksum();
    source(input, elements)
        .map(HeapBytes::changeInPlace)
        .forEachOrdered(element -> sink.add(HeapBytes.digest(element)));
    return sink.value();
  }

  private static long framing(Input input, int elements) {
    HeapLines framer = new HeapLines();
    Checksum sink = new Checksum();
    source(input, elements)
        .<byte[]>mapMulti(framer::feed)
        .forEachOrdered(line -> sink.add(HeapBytes.digest(line)));
    framer.finish(line -> sink.add(HeapBytes.digest(line)));
    return sink.value();
  }
}
