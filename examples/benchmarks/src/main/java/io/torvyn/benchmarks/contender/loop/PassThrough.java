package io.torvyn.benchmarks.contender.loop;

import io.torvyn.benchmarks.bytes.DirectBytes;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Contest;
import io.torvyn.benchmarks.contest.Input;
import java.nio.ByteBuffer;

/** Fills one buffer again and again and looks at its size. */
final class PassThrough implements Contest {
  private final Input input;
  private final ByteBuffer buffer;

  PassThrough(Input input) {
    this.input = input;
    buffer = ByteBuffer.allocateDirect(input.payload());
  }

  @Override
  public long run(int elements) {
    Checksum sink = new Checksum();
    for (int i = 0; i < elements; i++) {
      sink.add(DirectBytes.fill(buffer, input, i).remaining());
    }
    return sink.value();
  }
}
