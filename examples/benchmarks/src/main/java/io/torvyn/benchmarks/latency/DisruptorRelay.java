package io.torvyn.benchmarks.latency;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.YieldingWaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import io.torvyn.benchmarks.contest.Workload;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import org.HdrHistogram.Histogram;

/** The Disruptor with one producer and the wait strategy made for low latency on few cores. */
final class DisruptorRelay implements Relay {
  private final Disruptor<ByteBuffer> disruptor =
      new Disruptor<>(
          () -> ByteBuffer.allocateDirect(Long.BYTES),
          Workload.QUEUE_DEPTH,
          DaemonThreadFactory.INSTANCE,
          ProducerType.SINGLE,
          new YieldingWaitStrategy());

  /** Set by the producer before it publishes a run's first event, used by the handler alone. */
  private Histogram latencies = new Histogram(3);

  private int left;
  private CountDownLatch end = new CountDownLatch(0);

  DisruptorRelay() {
    disruptor.handleEventsWith((event, sequence, endOfBatch) -> consume(event));
    disruptor.start();
  }

  @Override
  public String title() {
    return "Disruptor";
  }

  @Override
  public void run(int elements, Pace pace, Histogram into) throws InterruptedException {
    latencies = into;
    left = elements;
    end = new CountDownLatch(1);
    RingBuffer<ByteBuffer> ring = disruptor.getRingBuffer();
    for (int i = 0; i < elements; i++) {
      long due = pace.due(i);
      Pace.await(due);
      long sequence = ring.next();
      ring.get(sequence).putLong(0, due);
      ring.publish(sequence);
    }
    end.await();
  }

  private void consume(ByteBuffer event) {
    latencies.recordValue(Math.max(0, System.nanoTime() - event.getLong(0)));
    if (--left == 0) {
      end.countDown();
    }
  }

  @Override
  public void close() {
    disruptor.halt();
  }
}
