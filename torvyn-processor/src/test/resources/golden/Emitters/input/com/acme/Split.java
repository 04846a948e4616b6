package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;

/** Stages that make none to many elements of one. */
@Pipeline("split")
interface Split {
  Feed feed();

  Halves halves();

  Look look();

  @Source
  final class Feed {
    Pull pull(BufferAllocator alloc, Emitter out) {
      out.emit(alloc.allocate(4).appendInt(7).freeze());
      return Pull.EXHAUSTED;
    }
  }

  @Processor
  final class Halves {
    void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
      out.emit(alloc.allocate(4).appendInt(in.intAt(0) / 2).freeze());
      out.emit(alloc.allocate(4).appendInt(in.intAt(0) / 2).freeze());
    }
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }
}
