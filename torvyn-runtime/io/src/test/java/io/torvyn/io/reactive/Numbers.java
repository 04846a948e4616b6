package io.torvyn.io.reactive;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import org.jspecify.annotations.Nullable;

/** Counts from 0; with a negative end it fails. */
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
    if (end < 0) {
      throw new IllegalStateException("nothing to count");
    }
    MutableBuffer out = alloc.allocate(Long.BYTES);
    out.appendLong(next++);
    return out.freeze();
  }
}
