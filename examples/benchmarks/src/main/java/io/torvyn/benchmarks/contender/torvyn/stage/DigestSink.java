package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Sink;
import io.torvyn.benchmarks.bytes.Digest;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.buffer.Buffer;

/** Folds every byte of each element. */
@Sink
public final class DigestSink {
  private final Checksum sum;

  /** Folds into {@code sum}, which nobody else touches while the flow runs. */
  public DigestSink(Checksum sum) {
    this.sum = sum;
  }

  /** Reads one element where it lies. */
  public void push(@Borrowed Buffer in) {
    int low = 1;
    int high = 0;
    for (int i = 0, size = in.size(); i < size; i++) {
      low += in.byteAt(i);
      high += low;
    }
    sum.add(Digest.of(low, high));
  }
}
