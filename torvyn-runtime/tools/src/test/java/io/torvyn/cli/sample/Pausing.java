package io.torvyn.cli.sample;

import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;

/** Makes two elements and then none for ever. */
@Pipeline("pausing")
public interface Pausing {
  TwoNumbers numbers();

  Endless.Announce announce();

  /** Two numbers in one call. */
  @Source
  final class TwoNumbers {
    private boolean made;

    Pull pull(BufferAllocator alloc, Emitter out) {
      if (made) {
        return Pull.IDLE;
      }
      made = true;
      out.emit(alloc.allocate(Integer.BYTES).append(new byte[] {1, 2}).freeze());
      out.emit(alloc.allocate(Integer.BYTES).append(new byte[] {3}).freeze());
      return Pull.EMITTED;
    }
  }
}
