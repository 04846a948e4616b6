package io.torvyn.stress.soak;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import org.jspecify.annotations.Nullable;

/** The numbers from 0, one in each buffer. */
@Source
final class Numbers {
  private final long most;
  private long next;

  /**
   * A source.
   *
   * @param most how many numbers
   */
  Numbers(long most) {
    this.most = most;
  }

  /** The next number; null after the last. */
  @Owned
  @Nullable Buffer pull(BufferAllocator alloc) {
    if (next == most) {
      return null;
    }
    return alloc.allocate(Long.BYTES).appendLong(next++).freeze();
  }
}
