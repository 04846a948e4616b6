package io.torvyn.examples.backpressure;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import org.jspecify.annotations.Nullable;

/** Gives the numbers from 0 on, and counts how often the flow held it back. */
@Source
final class FastSource {
  private final long end;
  private long next;
  private int holds;

  /**
   * Prepares a source.
   *
   * @param end the number behind the last one, at least 0
   */
  FastSource(long end) {
    this.end = end;
  }

  @Owned
  @Nullable Buffer pull(BufferAllocator alloc) {
    if (next == end) {
      return null;
    }
    MutableBuffer number = alloc.allocate(Long.BYTES);
    number.appendLong(next++);
    return number.freeze();
  }

  void onBackpressure(boolean held) {
    if (held) {
      holds++;
    }
  }

  /**
   * How often the flow held it back. To be asked after the flow's end.
   *
   * @return at least 0
   */
  int holds() {
    return holds;
  }
}
