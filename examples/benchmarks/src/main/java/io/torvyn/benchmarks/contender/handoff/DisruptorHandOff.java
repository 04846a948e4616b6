package io.torvyn.benchmarks.contender.handoff;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.YieldingWaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.SpinThenYield;
import io.torvyn.benchmarks.contest.Workload;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** The Disruptor with one producer; every event is a direct buffer made in advance. */
public final class DisruptorHandOff implements Contest {
  private final Input input;
  private final Disruptor<ByteBuffer> disruptor;

  /** Set by the producer before it publishes a run's first event, used by the handler alone. */
  private Checksum sink = new Checksum();

  private int left;

  /** Set by the handler after a run's last event; what it folded is visible with it. */
  private volatile boolean finished;

  /** Makes the ring and starts its handler's thread. */
  public DisruptorHandOff(Input input) {
    this.input = input;
    Iterator<ByteBuffer> events =
        List.of(DirectBytes.slab(Workload.QUEUE_DEPTH, input.payload())).iterator();
    disruptor =
        new Disruptor<>(
            events::next,
            Workload.QUEUE_DEPTH,
            DaemonThreadFactory.INSTANCE,
            ProducerType.SINGLE,
            new YieldingWaitStrategy());
    disruptor.handleEventsWith((event, sequence, endOfBatch) -> consume(event));
    disruptor.start();
  }

  @Override
  public long run(int elements) {
    sink = new Checksum();
    left = elements;
    finished = elements == 0;
    RingBuffer<ByteBuffer> ring = disruptor.getRingBuffer();
    for (int i = 0; i < elements; i++) {
      long sequence = ring.next();
      DirectBytes.fill(ring.get(sequence), input, i);
      ring.publish(sequence);
    }
    SpinThenYield wait = new SpinThenYield();
    while (!finished) {
      wait.idle();
    }
    return sink.value();
  }

  private void consume(ByteBuffer event) {
    sink.add(DirectBytes.head(event));
    if (--left == 0) {
      finished = true;
    }
  }

  @Override
  public void close() {
    disruptor.halt();
  }
}
