package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Blocking;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Overflow;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** Three islands: a queue in front of a processor, and one that merges by priority. */
@Pipeline("relay")
interface Relay {
  Numbers urgent();

  Numbers normal();

  @From(value = {"urgent", "normal"}, merge = From.Merge.PRIORITY)
  @Queue(depth = 256, overflow = Overflow.DROP_OLDEST, lowWatermark = 25)
  Copy copy();

  @Blocking
  @Queue
  Look out();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Processor
  final class Copy {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.copyOf(in).freeze();
    }
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }

}
