package com.acme;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.ElementMeta;

/** Elements that change hands without a copy. */
@Pipeline("patch")
public interface Patch {
  Numbers numbers();

  AddOne addOne();

  Pass pass();

  Keep out();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Processor
  final class AddOne {
    @Owned Buffer process(@Owned MutableBuffer in) {
      in.setInt(0, in.intAt(0) + 1);
      return in.freeze();
    }
  }

  @Processor
  final class Pass {
    @Owned Buffer process(@Owned Buffer in, ElementMeta meta) {
      return in;
    }
  }

  @Sink
  final class Keep {
    void push(@Owned Buffer in) {
      in.release();
    }
  }
}
