package io.torvyn.benchmarks.contender.handoff;

import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.OtherThread;
import io.torvyn.benchmarks.contest.SpinThenYield;
import io.torvyn.benchmarks.contest.Workload;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.Future;
import org.agrona.BitUtil;
import org.agrona.concurrent.MessageHandler;
import org.agrona.concurrent.UnsafeBuffer;
import org.agrona.concurrent.ringbuffer.OneToOneRingBuffer;
import org.agrona.concurrent.ringbuffer.RecordDescriptor;
import org.agrona.concurrent.ringbuffer.RingBufferDescriptor;

/**
 * Agrona's ring buffer: a place is claimed in it, filled there, committed, and read where it lies.
 */
public final class AgronaHandOff implements Contest {
  private static final int MESSAGE = 1;

  private final Input input;
  private final OneToOneRingBuffer ring;
  private final OtherThread thread = new OtherThread("agrona-sink");

  /** Makes a ring with room for about as many elements as the queue is deep. */
  public AgronaHandOff(Input input) {
    this.input = input;
    int record = input.payload() + RecordDescriptor.HEADER_LENGTH;
    int capacity = BitUtil.findNextPositivePowerOfTwo(Workload.QUEUE_DEPTH * record);
    ring =
        new OneToOneRingBuffer(
            new UnsafeBuffer(
                ByteBuffer.allocateDirect(capacity + RingBufferDescriptor.TRAILER_LENGTH)));
  }

  @Override
  public long run(int elements) throws Exception {
    Future<Long> checksum = thread.start(() -> consume(elements));
    SpinThenYield wait = new SpinThenYield();
    for (int i = 0; i < elements; i++) {
      int size = input.size(i);
      int index;
      while ((index = ring.tryClaim(MESSAGE, size)) < 0) {
        wait.idle();
      }
      wait.reset();
      ring.buffer().putBytes(index, input.bytes(), input.offset(i), size);
      ring.commit(index);
    }
    return checksum.get();
  }

  private long consume(int elements) {
    Checksum sink = new Checksum();
    MessageHandler handler =
        (type, buffer, index, length) ->
            sink.add(Checksum.head(length, buffer.getLong(index, ByteOrder.BIG_ENDIAN)));
    SpinThenYield wait = new SpinThenYield();
    for (int left = elements; left > 0; ) {
      int read = ring.read(handler, left);
      if (read == 0) {
        wait.idle();
      } else {
        wait.reset();
        left -= read;
      }
    }
    return sink.value();
  }

  @Override
  public void close() {
    thread.close();
  }
}
