package io.torvyn.benchmarks.contender.reactor;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.bytes.PooledLines;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;

/**
 * Every workload as a {@code Flux} that the calling thread drives; operators fuse where they can.
 */
public final class ReactorContests {
  static final ByteBufAllocator ALLOCATOR = PooledByteBufAllocator.DEFAULT;

  private ReactorContests() {}

  /** The flux for the input's workload. */
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

  /** The elements of a run, in order; the state is a counter, so that no number is boxed. */
  static Flux<ByteBuf> source(Input input, int elements) {
    return Flux.generate(
        () -> new int[1],
        (next, out) -> {
          if (next[0] == elements) {
            out.complete();
          } else {
            out.next(PooledBytes.element(ALLOCATOR, input, next[0]++));
          }
          return next;
        });
  }

  private static long passThrough(Input input, int elements) {
    Checksum sink = new Checksum();
    source(input, elements).subscribe(sizes(sink));
    return sink.value();
  }

  private static long transform(Input input, int elements) {
    Checksum sink = new Checksum();
    source(input, elements)
        .map(element -> PooledBytes.changed(ALLOCATOR, element))
        .subscribe(digests(sink));
    return sink.value();
  }

  private static long filterRoute(Input input, int elements) {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    Consumer<ByteBuf> largeSink = sizes(large);
    Consumer<ByteBuf> smallSink = sizes(small);
    source(input, elements)
        .filter(element -> input.kept(element.readableBytes()))
        .doOnDiscard(ByteBuf.class, ByteBuf::release)
        .subscribe(
            element ->
                (input.large(element.readableBytes()) ? largeSink : smallSink).accept(element));
    return Checksum.both(large.value(), small.value());
  }

  private static long chain(Input input, int elements) {
    Tally[] chain = Tally.chain();
    Checksum sink = new Checksum();
    Flux<ByteBuf> flux = source(input, elements);
    for (Tally tally : chain) {
      flux = flux.filter(element -> tally.pass(element.readableBytes()));
    }
    flux.doOnDiscard(ByteBuf.class, ByteBuf::release).subscribe(sizes(sink));
    return Tally.checksum(sink, chain);
  }

  private static long inPlace(Input input, int elements) {
    Checksum sink = new Checksum();
    source(input, elements).map(PooledBytes::changeInPlace).subscribe(digests(sink));
    return sink.value();
  }

  private static long framing(Input input, int elements) {
    PooledLines framer = new PooledLines(ALLOCATOR);
    Checksum sink = new Checksum();
    Flux<ByteBuf> rest =
        Flux.defer(
            () -> {
              List<ByteBuf> lines = new ArrayList<>();
              framer.finish(lines::add);
              return Flux.fromIterable(lines);
            });
    source(input, elements)
        .concatMapIterable(
            chunk -> {
              List<ByteBuf> lines = new ArrayList<>();
              framer.feed(chunk, lines::add);
              return lines;
            })
        .concatWith(rest)
        .subscribe(digests(sink));
    return sink.value();
  }

  private static Consumer<ByteBuf> sizes(Checksum sink) {
    return element -> {
      sink.add(element.readableBytes());
      element.release();
    };
  }

  private static Consumer<ByteBuf> digests(Checksum sink) {
    return element -> {
      sink.add(PooledBytes.digest(element));
      element.release();
    };
  }
}
