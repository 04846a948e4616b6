package io.torvyn.benchmarks.contender.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.OtherThread;
import io.torvyn.benchmarks.contest.SpinThenYield;
import io.torvyn.benchmarks.contest.Workload;
import java.util.Queue;
import java.util.concurrent.Future;
import org.jctools.queues.SpscArrayQueue;

/** Allocates on one thread, releases on the other; JCTools' queue between them. */
final class HandOff implements Contest {
  private final Input input;
  private final ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;
  private final Queue<ByteBuf> queue = new SpscArrayQueue<>(Workload.QUEUE_DEPTH);
  private final OtherThread thread = new OtherThread(new DefaultThreadFactory("netty-sink", true));

  HandOff(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) throws Exception {
    Future<Long> checksum = thread.start(() -> consume(elements));
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < elements; i++) {
      ByteBuf element = PooledBytes.element(allocator, input, i);
      while (!queue.offer(element)) {
        wait.idle();
      }
      wait.reset();
    }
    return checksum.get();
  }

  private long consume(int elements) {
    Checksum sink = new Checksum();
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < elements; i++) {
      ByteBuf element;
      while ((element = queue.poll()) == null) {
        wait.idle();
      }
      wait.reset();
      sink.add(PooledBytes.head(element));
      element.release();
    }
    return sink.value();
  }

  @Override
  public void close() {
    thread.close();
  }
}
