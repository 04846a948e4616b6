package io.torvyn.benchmarks.contender.rxjava;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.reactivex.rxjava3.core.Flowable;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.bytes.PooledLines;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import java.util.ArrayList;
import java.util.List;

/** Every workload as a {@code Flowable} that the calling thread drives. */
public final class RxJavaContests {
  static final ByteBufAllocator ALLOCATOR = PooledByteBufAllocator.DEFAULT;

  private RxJavaContests() {}

  /** The flowable for the input's workload. */
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
  static Flowable<ByteBuf> source(Input input, int elements) {
    return Flowable.generate(
        () -> new int[1],
        (next, out) -> {
          if (next[0] == elements) {
            out.onComplete();
          } else {
            out.onNext(PooledBytes.element(ALLOCATOR, input, next[0]++));
          }
        });
  }

  private static long passThrough(Input input, int elements) {
    FoldingSubscriber sink = FoldingSubscriber.ofSizes();
    source(input, elements).subscribe(sink);
    return sink.completed().value();
  }

  private static long transform(Input input, int elements) {
    FoldingSubscriber sink = FoldingSubscriber.ofDigests();
    source(input, elements).map(element -> PooledBytes.changed(ALLOCATOR, element)).subscribe(sink);
    return sink.completed().value();
  }

  private static long filterRoute(Input input, int elements) {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    FoldingSubscriber sinks =
        new FoldingSubscriber(
            element -> {
              int size = element.readableBytes();
              (input.large(size) ? large : small).add(size);
            });
    source(input, elements)
        .filter(element -> input.kept(element.readableBytes()) || dropped(element))
        .subscribe(sinks);
    sinks.completed();
    return Checksum.both(large.value(), small.value());
  }

  private static long chain(Input input, int elements) {
    Tally[] chain = Tally.chain();
    FoldingSubscriber sink = FoldingSubscriber.ofSizes();
    Flowable<ByteBuf> flowable = source(input, elements);
    for (Tally tally : chain) {
      flowable =
          flowable.filter(element -> tally.pass(element.readableBytes()) || dropped(element));
    }
    flowable.subscribe(sink);
    return Tally.checksum(sink.completed(), chain);
  }

  private static long inPlace(Input input, int elements) {
    FoldingSubscriber sink = FoldingSubscriber.ofDigests();
    source(input, elements).map(PooledBytes::changeInPlace).subscribe(sink);
    return sink.completed().value();
  }

  private static long framing(Input input, int elements) {
    PooledLines framer = new PooledLines(ALLOCATOR);
    FoldingSubscriber sink = FoldingSubscriber.ofDigests();
    Flowable<ByteBuf> rest =
        Flowable.defer(
            () -> {
              List<ByteBuf> lines = new ArrayList<>();
              framer.finish(lines::add);
              return Flowable.fromIterable(lines);
            });
    source(input, elements)
        .concatMapIterable(
            chunk -> {
              List<ByteBuf> lines = new ArrayList<>();
              framer.feed(chunk, lines::add);
              return lines;
            })
        .concatWith(rest)
        .subscribe(sink);
    return sink.completed().value();
  }

  /** Releases an element that a filter does not let pass; always false. */
  private static boolean dropped(ByteBuf element) {
    element.release();
    return false;
  }
}
