package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.benchmarks.bytes.Change;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Makes of each element a new one with every byte changed. */
@Processor
public final class Changed {
  /** Reads the element where it lies and writes the changed bytes to a buffer of its own. */
  @Owned
  public Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    int size = in.size();
    MutableBuffer out = alloc.allocate(size).appendZeros(size);
    for (int i = 0; i < size; i++) {
      out.setByte(i, (byte) (in.byteAt(i) ^ Change.BITS));
    }
    return out.freeze();
  }
}
