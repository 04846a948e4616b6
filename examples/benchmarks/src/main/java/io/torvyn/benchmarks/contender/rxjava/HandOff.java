package io.torvyn.benchmarks.contender.rxjava;

import io.netty.util.concurrent.DefaultThreadFactory;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;

/**
 * The source on one scheduler's thread, the sink on another's. {@code subscribeOn} also moves the
 * requests to the source's thread; without it the sink's thread would do both halves. The threads
 * are Netty's, for its caches.
 */
final class HandOff implements Contest {
  private final Input input;
  private final Scheduler producer =
      RxJavaPlugins.createSingleScheduler(new DefaultThreadFactory("rxjava-source", true));
  private final Scheduler consumer =
      RxJavaPlugins.createSingleScheduler(new DefaultThreadFactory("rxjava-sink", true));

  HandOff(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    FoldingSubscriber sink = FoldingSubscriber.ofHeads();
    RxJavaContests.source(input, elements)
        .subscribeOn(producer)
        .observeOn(consumer, false, Workload.QUEUE_DEPTH)
        .subscribe(sink);
    return sink.completed().value();
  }

  @Override
  public void close() {
    producer.shutdown();
    consumer.shutdown();
  }
}
