package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** Two sources into one sink, without a queue. */
@Pipeline("gather")
interface Gather {
  Numbers left();

  Numbers right();

  @From({"left", "right"})
  Look out();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }

}
