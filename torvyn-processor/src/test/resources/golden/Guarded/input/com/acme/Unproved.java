package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;

/** Components whose bodies are not checked get handles that are. */
@Pipeline("unproved")
interface Unproved {
  Feed feed();

  Copy copy();

  AddOne addOne();

  Keep out();

  @Source
  final class Feed {
    Pull pull(BufferAllocator alloc, Emitter out) {
      out.emit(alloc.allocate(4).appendInt(7).freeze());
      return Pull.EXHAUSTED;
    }
  }

  @Processor
  final class Copy {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.copyOf(in).freeze();
    }
  }

  @Processor
  final class AddOne {
    @Owned Buffer process(@Owned MutableBuffer in) {
      in.setInt(0, in.intAt(0) + 1);
      return in.freeze();
    }
  }

  @Sink
  final class Keep {
    void push(@Owned Buffer in) {
      in.release();
    }
  }
}
