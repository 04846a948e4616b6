package io.torvyn.benchmarks.contender.loop;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.bytes.DirectLines;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Cuts the chunk into windows and folds each. */
final class Framing implements Contest {
  private final Input input;
  private final ByteBuffer buffer;
  private final DirectLines framer = new DirectLines();

  Framing(Input input) {
    this.input = input;
    buffer = ByteBuffer.allocateDirect(input.payload());
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    Consumer<ByteBuffer> lines = line -> sink.add(DirectBytes.digest(line));
    for (int i = 0; i < elements; i++) {
      framer.feed(DirectBytes.fill(buffer, input, i), lines);
    }
    framer.finish(lines);
    return sink.value();
  }
}
