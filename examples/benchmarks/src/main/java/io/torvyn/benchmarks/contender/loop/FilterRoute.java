package io.torvyn.benchmarks.contender.loop;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import java.nio.ByteBuffer;

/** Two conditions and two checksums. */
final class FilterRoute implements Contest {
  private final Input input;
  private final ByteBuffer buffer;

  FilterRoute(Input input) {
    this.input = input;
    buffer = ByteBuffer.allocateDirect(input.payload());
  }

  @Override
  public long run(int elements) {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    for (int i = 0; i < elements; i++) {
      int size = DirectBytes.fill(buffer, input, i).remaining();
      if (input.kept(size)) {
        (input.large(size) ? large : small).add(size);
      }
    }
    return Checksum.both(large.value(), small.value());
  }
}
