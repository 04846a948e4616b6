package io.torvyn.benchmarks.contender.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.PooledByteBufAllocator;
import io.torvyn.benchmarks.bytes.PooledBytes;
import io.torvyn.benchmarks.bytes.PooledLines;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import java.util.function.Consumer;

/** Cuts the chunk into retained slices and folds each. */
final class Framing implements Contest {
  private final Input input;
  private final ByteBufAllocator allocator = PooledByteBufAllocator.DEFAULT;

  Framing(Input input) {
    this.input = input;
  }

  @Override
  public long run(int elements) {
    PooledLines framer = new PooledLines(allocator);
    Checksum sink = new Checksum();
    Consumer<ByteBuf> lines =
        line -> {
          sink.add(PooledBytes.digest(line));
          line.release();
        };
    for (int i = 0; i < elements; i++) {
      framer.feed(PooledBytes.element(allocator, input, i), lines);
    }
    framer.finish(lines);
    return sink.value();
  }
}
