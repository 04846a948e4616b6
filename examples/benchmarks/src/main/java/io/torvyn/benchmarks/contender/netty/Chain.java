package io.torvyn.benchmarks.contender.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;

/** Eight counters, one after the other. */
final class Chain implements Contest {
  private final Input input;
  private final ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;

  Chain(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    Tally[] chain = Tally.chain();
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      ByteBuf element = PooledBytes.element(allocator, input, i);
      boolean passed = true;
      for (int stage = 0; passed && stage < chain.length; stage++) {
        passed = chain[stage].pass(element.readableBytes());
      }
      if (passed) {
        sink.add(element.readableBytes());
      }
      element.release();
    }
    return Tally.checksum(sink, chain);
  }
}
