package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.benchmarks.bytes.Change;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.MutableBuffer;

/** Changes every byte of an element it owns, so that nothing is copied. */
@Processor
public final class ChangedInPlace {
  /** Takes the element, and gives the same buffer on. */
  @Owned
  public Buffer process(@Owned MutableBuffer in) {
    for (int i = 0, size = in.size(); i < size; i++) {
      in.setByte(i, (byte) (in.byteAt(i) ^ Change.BITS));
    }
    return in.freeze();
  }
}
