package io.torvyn.benchmarks.contender.loop;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import java.nio.ByteBuffer;

/** Changes the bytes of one buffer where they are. */
final class InPlace implements Contest {
  private final Input input;
  private final ByteBuffer buffer;

  InPlace(Input input) {
    this.input = input;
    buffer = ByteBuffer.allocateDirect(input.payload());
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      DirectBytes.fill(buffer, input, i);
      sink.add(DirectBytes.digest(DirectBytes.changeInPlace(buffer)));
    }
    return sink.value();
  }
}
