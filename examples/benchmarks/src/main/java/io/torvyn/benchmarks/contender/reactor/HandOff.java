package io.torvyn.benchmarks.contender.reactor;

import io.netty.util.concurrent.DefaultThreadFactory;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Workload;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The source on one scheduler's thread, the sink on another's. {@code subscribeOn} also moves the
 * requests to the source's thread; without it the sink's thread would do both halves. The threads
 * are Netty's, for its caches.
 */
final class HandOff implements Contest {
  private final Input input;
  private final Scheduler producer =
      Schedulers.newSingle(new DefaultThreadFactory("reactor-source", true));
  private final Scheduler consumer =
      Schedulers.newSingle(new DefaultThreadFactory("reactor-sink", true));

  HandOff(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    ReactorContests.source(input, elements)
        .subscribeOn(producer)
        .publishOn(consumer, Workload.QUEUE_DEPTH)
        .doOnNext(
            element -> {
              sink.add(PooledBytes.head(element));
              element.release();
            })
        .then()
        .block();
    return sink.value();
  }

  @Override
  public void close() {
    producer.dispose();
    consumer.dispose();
  }
}
