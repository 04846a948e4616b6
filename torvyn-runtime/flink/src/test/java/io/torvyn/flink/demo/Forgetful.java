package io.torvyn.flink.demo;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import org.jspecify.annotations.Nullable;

/** What Flink cannot restore: a source that does not say where it was. */
@Pipeline("forgetful")
public interface Forgetful {
  Once once();

  Rows rows();

  /** One element. */
  @Source
  final class Once {
    private boolean done;

    public Once() {}

    @Owned
    public @Nullable Buffer pull(BufferAllocator alloc) {
      if (done) {
        return null;
      }
      done = true;
      return alloc.allocate(1).append((byte) 1).freeze();
    }
  }
}
