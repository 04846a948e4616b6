package io.torvyn.benchmarks.contender.loop;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.benchmarks.contest.Tally;
import java.nio.ByteBuffer;

/** Eight counters, one after the other. */
final class Chain implements Contest {
  private final Input input;
  private final ByteBuffer buffer;

  Chain(Input input) {
    this.input = input;
    buffer = ByteBuffer.allocateDirect(input.payload());
  }

  @Override
  public long run(int elements) {
    Tally[] chain = Tally.chain();
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      int size = DirectBytes.fill(buffer, input, i).remaining();
      boolean passed = true;
      for (int stage = 0; passed && stage < chain.length; stage++) {
        passed = chain[stage].pass(size);
      }
      if (passed) {
        sink.add(size);
      }
    }
    return Tally.checksum(sink, chain);
  }
}
