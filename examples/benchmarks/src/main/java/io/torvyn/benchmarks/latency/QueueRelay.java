package io.torvyn.benchmarks.latency;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.OtherThread;
import io.torvyn.benchmarks.contest.SpinThenYield;
import io.torvyn.benchmarks.contest.Workload;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.jctools.queues.SpscArrayQueue;

/** JCTools' queues, full buffers one way and empty ones back. */
final class QueueRelay implements Relay {
  private static final int CACHE_LINE = 64;

  private final SpscArrayQueue<ByteBuffer> full = new SpscArrayQueue<>(Workload.QUEUE_DEPTH);
  private final SpscArrayQueue<ByteBuffer> empty = new SpscArrayQueue<>(Workload.QUEUE_DEPTH);
  private final OtherThread thread = new OtherThread("relay-sink");

  QueueRelay() {
    for (ByteBuffer buffer : DirectBytes.slab(Workload.QUEUE_DEPTH, CACHE_LINE)) {
      empty.offer(buffer);
    }
  }

  @Override
  public String title() {
    return "JCTools by hand";
  }

  @Override
  public void run(int elements, Pace pace, Histogram latencies) throws Exception {
    Future<Long> end = thread.start(() -> consume(elements, latencies));
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < elements; i++) {
      long due = pace.due(i);
      Pace.await(due);
      full.relaxedOffer(take(empty, wait).putLong(0, due));
    }
    end.get();
  }

  private long consume(int elements, Histogram latencies) {
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < elements; i++) {
      ByteBuffer element = take(full, wait);
      latencies.recordValue(Math.max(0, System.nanoTime() - element.getLong(0)));
      empty.relaxedOffer(element);
    }
    return elements;
  }

  private static ByteBuffer take(SpscArrayQueue<ByteBuffer> from, SpinThenYield wait) {
    ByteBuffer buffer;
    while ((buffer = from.relaxedPoll()) == null) {
      wait.idle();
    }
    wait.reset();
    return buffer;
  }

  @Override
  public void close() {
    thread.close();
  }
}
