package io.torvyn.benchmarks.micro;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;

/** Numbers the elements in their first eight bytes. */
@Processor
final class Stamped {
  private long next;

  /** Takes the element, and gives the same buffer on. */
  @Owned
  Buffer process(@Owned MutableBuffer in) {
    return in.setLong(0, next++).freeze();
  }
}
