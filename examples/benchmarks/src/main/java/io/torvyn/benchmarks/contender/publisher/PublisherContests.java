package io.torvyn.benchmarks.contender.publisher;

import io.torvyn.benchmarks.bytes.HeapBytes;
import io.torvyn.benchmarks.bytes.HeapLines;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import io.torvyn.benchmarks.contest.Workload;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Every workload as publishers and processors. The executor has a thread for every stage that has
 * something to do: with fewer, stages that wait for room downstream could take all of them.
 */
public final class PublisherContests implements Contest {
  private final Input input;
  private final ExecutorService executor =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "publisher-stage");
            thread.setDaemon(true);
            return thread;
          });
  private final int depth;

  private PublisherContests(Input input) {
    this.input = input;
    this.depth =
        input.workload() == Workload.HAND_OFF ? Workload.QUEUE_DEPTH : Flow.defaultBufferSize();
  }

  /** The publishers for the input's workload. */
  public static Contest open(Input input) {
    return new PublisherContests(input);
  }

  @Override
  public long run(int elements) throws Exception {
    return switch (input.workload()) {
      case PASS_THROUGH -> straight(elements, new FoldingSubscriber(element -> element.length));
      case HAND_OFF -> straight(elements, new FoldingSubscriber(HeapBytes::head));
      case TRANSFORM ->
          through(elements, stage((element, out) -> out.accept(HeapBytes.changed(element))));
      case IN_PLACE ->
          through(elements, stage((element, out) -> out.accept(HeapBytes.changeInPlace(element))));
      case FRAMING -> through(elements, framing());
      case FILTER_ROUTE -> filterRoute(elements);
      case CHAIN -> chain(elements);
    };
  }

  private long straight(int elements, FoldingSubscriber sink) throws Exception {
    SubmissionPublisher<byte[]> source = new SubmissionPublisher<>(executor, depth);
    source.subscribe(sink);
    submit(source, elements);
    return sink.completed().value();
  }

  private long through(int elements, Stage stage) throws Exception {
    FoldingSubscriber sink = new FoldingSubscriber(HeapBytes::digest);
    SubmissionPublisher<byte[]> source = new SubmissionPublisher<>(executor, depth);
    source.subscribe(stage);
    stage.subscribe(sink);
    submit(source, elements);
    return sink.completed().value();
  }

  private long filterRoute(int elements) throws Exception {
    FoldingSubscriber large = new FoldingSubscriber(element -> element.length);
    FoldingSubscriber small = new FoldingSubscriber(element -> element.length);
    SubmissionPublisher<byte[]> source = new SubmissionPublisher<>(executor, depth);
    Stage filter = filter(input::kept);
    Stage largeOnly = filter(input::large);
    Stage smallOnly = filter(element -> !input.large(element));
    source.subscribe(filter);
    filter.subscribe(largeOnly);
    filter.subscribe(smallOnly);
    largeOnly.subscribe(large);
    smallOnly.subscribe(small);
    submit(source, elements);
    return Checksum.both(large.completed().value(), small.completed().value());
  }

  private long chain(int elements) throws Exception {
    Tally[] chain = Tally.chain();
    FoldingSubscriber sink = new FoldingSubscriber(element -> element.length);
    SubmissionPublisher<byte[]> source = new SubmissionPublisher<>(executor, depth);
    SubmissionPublisher<byte[]> last = source;
    for (Tally tally : chain) {
      Stage next = filter(tally::pass);
      last.subscribe(next);
      last = next;
    }
    last.subscribe(sink);
    submit(source, elements);
    return Tally.checksum(sink.completed(), chain);
  }

  private void submit(SubmissionPublisher<byte[]> source, int elements) {
    for (int i = 0; i < elements; i++) {
      source.submit(HeapBytes.element(input, i));
    }
    source.close();
  }

  private Stage stage(BiConsumer<byte[], Consumer<byte[]>> work) {
    return new Stage(executor, depth, work);
  }

  private Stage filter(IntPredicate passes) {
    return stage(
        (element, out) -> {
          if (passes.test(element.length)) {
            out.accept(element);
          }
        });
  }

  private Stage framing() {
    HeapLines framer = new HeapLines();
    return new Stage(executor, depth, framer::feed) {
      @Override
      public void onComplete() {
        framer.finish(this::submit);
        super.onComplete();
      }
    };
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
