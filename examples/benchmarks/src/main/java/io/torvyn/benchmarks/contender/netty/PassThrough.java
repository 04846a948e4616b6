package io.torvyn.benchmarks.contender.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;

/** Allocates, fills, looks at the size, releases. */
final class PassThrough implements Contest {
  private final Input input;
  private final ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;

  PassThrough(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      ByteBuf element = PooledBytes.element(allocator, input, i);
      sink.add(element.readableBytes());
      element.release();
    }
    return sink.value();
  }
}
