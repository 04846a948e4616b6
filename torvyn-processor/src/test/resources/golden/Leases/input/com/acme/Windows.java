package com.acme;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.flow.Emitter;

/** Aggregators that keep elements: until the flush, until the end, for a while. */
@Pipeline("windows")
interface Windows {
  Numbers numbers();

  Window window();

  Longest longest();

  Recent recent();

  Look out();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Aggregator
  final class Window {
    private Lease last;

    void ingest(@Leased(Leased.Scope.FLUSH) Lease in) {
      last = in;
    }

    void flush(Emitter out, BufferAllocator alloc) {
      out.emit(alloc.allocate(4).appendInt(last == null ? 0 : last.intAt(0)).freeze());
      last = null;
    }
  }

  @Aggregator
  final class Longest {
    private Lease longest;

    void ingest(@Leased(Leased.Scope.STAGE) Lease in) {
      longest = in;
    }

    void flush(Emitter out, BufferAllocator alloc) {
      out.emit(alloc.allocate(4).appendInt(longest == null ? 0 : longest.intAt(0)).freeze());
    }

    void teardown() {}
  }

  @Aggregator
  final class Recent {
    void ingest(@Leased(value = Leased.Scope.DEADLINE, millis = 50, mutable = true) Lease in) {}

    void flush(Emitter out) {}
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }

}
