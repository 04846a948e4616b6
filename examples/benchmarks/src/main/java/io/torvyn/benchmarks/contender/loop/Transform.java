package io.torvyn.benchmarks.contender.loop;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import java.nio.ByteBuffer;

/** Reads from one buffer, writes the changed bytes to another. */
final class Transform implements Contest {
  private final Input input;
  private final ByteBuffer in;
  private final ByteBuffer out;

  Transform(Input input) {
    this.input = input;
    in = ByteBuffer.allocateDirect(input.payload());
    out = ByteBuffer.allocateDirect(input.payload());
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      DirectBytes.fill(in, input, i);
      sink.add(DirectBytes.digest(DirectBytes.change(in, out)));
    }
    return sink.value();
  }
}
