package io.torvyn.benchmarks.contender.streams;

import io.torvyn.benchmarks.bytes.HeapBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.OtherThread;
import io.torvyn.benchmarks.contest.Workload;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** One stream puts into an {@link ArrayBlockingQueue}, another on the second thread takes. */
final class HandOff implements Contest {
  private final Input input;
  private final BlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(Workload.QUEUE_DEPTH);
  private final OtherThread thread = new OtherThread("streams-sink");

  HandOff(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) throws Exception {
    Future<Long> checksum = thread.start(() -> consume(elements));
    StreamsContests.source(input, elements).forEachOrdered(this::put);
    return checksum.get();
  }

  private long consume(int elements) {
    Checksum sink = new Checksum();
    Stream.generate(this::take)
        .limit(elements)
        .forEachOrdered(element -> sink.add(HeapBytes.head(element)));
    return sink.value();
  }

  private void put(byte[] element) {
    try {
      queue.put(element);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while the queue was full", e);
    }
  }

  private byte[] take() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while the queue was empty", e);
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
