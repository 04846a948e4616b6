package io.torvyn.flink.demo;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import org.jspecify.annotations.Nullable;

/** Copies numbers that are no multiple of 3, and breaks on negative ones. */
@Processor
public final class Picky {

  @Owned
  public @Nullable Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    long number = in.longAt(1);
    if (number < 0) {
      throw new IllegalArgumentException(number + " is negative");
    }
    return number % 3 == 0 ? null : alloc.copyOf(in).freeze();
  }
}
