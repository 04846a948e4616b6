package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.benchmarks.contest.Input;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import org.jspecify.annotations.Nullable;

/** The elements of a run, in order. */
@Source
public final class Elements {
  private final Input input;
  private final int end;
  private int next;

  /** The elements {@code 0} to {@code end - 1} of an input. */
  public Elements(Input input, int end) {
    this.input = input;
    this.end = end;
  }

  /** The next element; null after the last. */
  @Owned
  public @Nullable Buffer pull(BufferAllocator alloc) {
    if (next == end) {
      return null;
    }
    int i = next++;
    int size = input.size(i);
    return alloc.allocate(size).append(input.bytes(), input.offset(i), size).freeze();
  }
}
