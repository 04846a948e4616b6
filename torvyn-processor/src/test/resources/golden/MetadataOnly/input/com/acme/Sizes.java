package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.ElementMeta;

/** Stages that look at sizes only, with and without a payload parameter. */
@Pipeline("sizes")
interface Sizes {
  Numbers numbers();

  Big big();

  Mark mark();

  Sum sum();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Filter(metadataOnly = true)
  final class Big {
    boolean evaluate(@Borrowed Buffer in) {
      return in.size() > 2;
    }
  }

  @Processor
  final class Mark {
    @Owned Buffer process(ElementMeta meta, BufferAllocator alloc) {
      return alloc.allocate(8).appendLong(meta.sequence()).freeze();
    }
  }

  @Sink
  final class Sum {
    private long bytes;

    void push(ElementMeta meta) {
      bytes += meta.size();
    }
  }
}
