package io.torvyn.benchmarks.latency;

import io.torvyn.annotation.Source;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;

/** Emits each element when it is due and idles until then. */
@Source
final class TimedElements {
  private final int end;
  private final Pace pace;
  private int next;
  private long due;

  TimedElements(int end, Pace pace) {
    this.end = end;
    this.pace = pace;
  }

  void init() {
    due = pace.due(0);
  }

  Pull pull(BufferAllocator alloc, Emitter out) {
    if (next == end) {
      return Pull.EXHAUSTED;
    }
    if (System.nanoTime() - due < 0) {
      return Pull.IDLE;
    }
    out.emit(alloc.allocate(Long.BYTES).appendLong(due).freeze());
    next++;
    due = pace.due(next);
    return Pull.EMITTED;
  }
}
