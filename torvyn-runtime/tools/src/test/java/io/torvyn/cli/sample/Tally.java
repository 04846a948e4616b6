package io.torvyn.cli.sample;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import org.jspecify.annotations.Nullable;

/** A thousand numbers, each second one doubled, then thrown away behind a queue. */
@Pipeline("tally")
public interface Tally {
  /** How many numbers there are. */
  int COUNT = 1_000;

  Numbers numbers();

  Even even();

  Doubled doubled();

  @Queue(depth = 16)
  Ignore ignore();

  /** Numbers from 1. */
  @Source
  final class Numbers {
    private int next;

    @Owned
    @Nullable Buffer pull(BufferAllocator alloc) {
      if (next == COUNT) {
        return null;
      }
      next++;
      return alloc.allocate(Integer.BYTES).appendInt(next).freeze();
    }
  }

  /** Lets each second one pass. */
  @Filter
  final class Even {
    boolean evaluate(@Borrowed Buffer in) {
      return in.intAt(0) % 2 == 0;
    }
  }

  /** Copies each number twice. */
  @Processor
  final class Doubled {
    @Owned
    Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      MutableBuffer out = alloc.allocate(2 * Integer.BYTES);
      out.append(in);
      out.append(in);
      return out.freeze();
    }
  }

  /** Takes numbers and does nothing. */
  @Sink
  final class Ignore {
    void push(@Borrowed Buffer in) {}
  }
}
