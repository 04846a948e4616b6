package io.torvyn.benchmarks.contender.handoff;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.OtherThread;
import io.torvyn.benchmarks.contest.SpinThenYield;
import io.torvyn.benchmarks.contest.Workload;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;
import org.jctools.queues.SpscArrayQueue;

/**
 * Two queues between two threads: full buffers one way, empty ones back. The limit for this
 * workload: no allocation, no accounting, nobody checks who holds what.
 */
public final class JcToolsHandOff implements Contest {
  private final Input input;
  private final SpscArrayQueue<ByteBuffer> full = new SpscArrayQueue<>(Workload.QUEUE_DEPTH);
  private final SpscArrayQueue<ByteBuffer> empty = new SpscArrayQueue<>(Workload.QUEUE_DEPTH);
  private final OtherThread thread = new OtherThread("jctools-sink");

  /** Makes as many buffers as the queue is deep. */
  public JcToolsHandOff(Input input) {
    this.input = input;
    for (ByteBuffer buffer : DirectBytes.slab(Workload.QUEUE_DEPTH, input.payload())) {
      empty.offer(buffer);
    }
  }

  @Override
  public long run(int elements) throws Exception {
    Future<Long> checksum = thread.start(() -> consume(elements));
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < elements; i++) {
      full.relaxedOffer(DirectBytes.fill(take(empty, wait), input, i));
    }
    return checksum.get();
  }

  private long consume(int elements) {
    Checksum sink = new Checksum();
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < elements; i++) {
      ByteBuffer element = take(full, wait);
      sink.add(DirectBytes.head(element));
      empty.relaxedOffer(element);
    }
    return sink.value();
  }

  /** Neither queue can refuse an offer: there are no more buffers than places in it. */
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
