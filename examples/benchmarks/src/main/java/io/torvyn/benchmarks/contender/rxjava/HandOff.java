package io.torvyn.benchmarks.contender.rxjava;

import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.internal.schedulers.SingleScheduler;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;

/**
 * The source on one scheduler's thread, the sink on another's. {@code subscribeOn} also moves the
 * requests to the source's thread; without it the sink's thread would do both halves.
 */
final class HandOff implements Contest {
  private final Input input;
  private final Scheduler producer = new SingleScheduler();
  private final Scheduler consumer = new SingleScheduler();

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
