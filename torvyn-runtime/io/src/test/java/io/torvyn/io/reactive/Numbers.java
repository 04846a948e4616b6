package io.torvyn.io.reactive;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import org.jspecify.annotations.Nullable;

/** Counts from 0. */
@Source
final class Numbers {
  private final long end;
  private long next;

  Numbers(long end) {
    this.end = end;
  }

  @Owned
  @Nullable Buffer pull(BufferAllocator alloc) {
    if (next == end) {
      return null;
    }
    MutableBuffer out = alloc.allocate(Long.BYTES);
    out.appendLong(next++);
    return out.freeze();
  }
}
