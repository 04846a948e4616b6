package io.torvyn.benchmarks.contender.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;

/** Changes the bytes where they are. */
final class InPlace implements Contest {
  private final Input input;
  private final ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;

  InPlace(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      ByteBuf element = PooledBytes.changeInPlace(PooledBytes.element(allocator, input, i));
      sink.add(PooledBytes.digest(element));
      element.release();
    }
    return sink.value();
  }
}
