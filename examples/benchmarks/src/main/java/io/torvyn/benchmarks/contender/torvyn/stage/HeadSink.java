package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.buffer.Buffer;

/** Folds the size and the first eight bytes of each element. */
@Sink
public final class HeadSink {
  private final Checksum sum;

  /** Folds into {@code sum}, which nobody else touches while the flow runs. */
  public HeadSink(Checksum sum) {
    this.sum = sum;
  }

  /** Reads one element, which has at least eight bytes. */
  public void push(@Borrowed Buffer in) {
    sum.add(Checksum.head(in.size(), in.longAt(0)));
  }
}
