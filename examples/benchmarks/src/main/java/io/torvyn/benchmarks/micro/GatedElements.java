package io.torvyn.benchmarks.micro;

import io.torvyn.annotation.Source;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.Pull;
import org.jspecify.annotations.Nullable;

/** A source that idles until it is opened, so that starting a flow is no part of a figure. */
@Source
final class GatedElements {
  private final Input input;
  private final int end;
  private final boolean wakes;
  private int next;
  private volatile boolean open;
  private volatile @Nullable Runnable waker;

  GatedElements(Input input, int end) {
    this(input, end, true);
  }

  /**
   * A source that is closed.
   *
   * @param wakes whether it tells its flow when it is opened; otherwise it is asked again and again
   */
  GatedElements(Input input, int end, boolean wakes) {
    this.wakes = wakes;
    this.input = input;
    this.end = end;
  }

  void init(FlowContext context) {
    if (wakes) {
      waker = context.waker();
    }
  }

  Pull pull(BufferAllocator alloc, Emitter out) {
    if (next == 0 && !open) {
      return Pull.IDLE;
    }
    if (next == end) {
      return Pull.EXHAUSTED;
    }
    int i = next++;
    int size = input.size(i);
    out.emit(alloc.allocate(size).append(input.bytes(), input.offset(i), size).freeze());
    return Pull.EMITTED;
  }

  /** Lets the elements go; from any thread. */
  void open() {
    open = true;
    Runnable wake = waker;
    if (wake != null) {
      wake.run();
    }
  }
}
