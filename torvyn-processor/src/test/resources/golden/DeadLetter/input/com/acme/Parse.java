package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** What cannot be parsed goes to a sink of its own. */
@Pipeline("parse")
interface Parse {
  Numbers numbers();

  @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "failures")
  Odd odd();

  Look failures();

  Look out();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Processor
  final class Odd {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      if (in.intAt(0) % 2 == 0) {
        throw new IllegalArgumentException("even: " + in.intAt(0));
      }
      return alloc.copyOf(in).freeze();
    }
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }

}
