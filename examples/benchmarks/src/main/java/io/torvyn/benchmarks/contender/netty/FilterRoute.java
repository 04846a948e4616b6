package io.torvyn.benchmarks.contender.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;

/** Two conditions and two checksums. */
final class FilterRoute implements Contest {
  private final Input input;
  private final ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;

  FilterRoute(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    for (int i = 0; i < elements; i++) {
      ByteBuf element = PooledBytes.element(allocator, input, i);
      int size = element.readableBytes();
      if (input.kept(size)) {
        (input.large(size) ? large : small).add(size);
      }
      element.release();
    }
    return Checksum.both(large.value(), small.value());
  }
}
