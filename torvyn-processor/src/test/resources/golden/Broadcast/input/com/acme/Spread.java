package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** One element, three readers, one of them with a copy of its own; and one of copies only. */
@Pipeline("spread")
interface Spread {
  Numbers numbers();

  Look first();

  @From("numbers")
  Look second();

  @From("numbers")
  Some some();

  @From(value = "some", copy = true)
  Keep third();

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

  @Filter
  final class Some {
    boolean evaluate(@Borrowed Buffer in) {
      return in.intAt(0) > 1;
    }
  }

  @Sink
  final class Keep {
    void push(@Owned Buffer in) {
      in.release();
    }
  }
}
