package io.torvyn.benchmarks.contender.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;

/** Reads from one buffer, writes the changed bytes to a second one. */
final class Transform implements Contest {
  private final Input input;
  private final ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;

  Transform(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      ByteBuf element = PooledBytes.element(allocator, input, i);
      ByteBuf changed = PooledBytes.changed(allocator, element);
      sink.add(PooledBytes.digest(changed));
      changed.release();
    }
    return sink.value();
  }
}
