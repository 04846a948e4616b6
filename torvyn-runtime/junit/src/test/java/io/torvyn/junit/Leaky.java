package io.torvyn.junit;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import org.jspecify.annotations.Nullable;

/** A pipeline whose stages do with each element what the test wants. */
@Pipeline("leaky")
interface Leaky {
  Numbers numbers();

  Drafting drafting();

  @OnError(ErrorPolicy.SKIP)
  Careless careless();

  /** Numbers from 0. */
  @Source
  final class Numbers {
    private final int most;
    private int next;

    Numbers(int most) {
      this.most = most;
    }

    @Owned
    @Nullable Buffer pull(BufferAllocator alloc) {
      return next == most ? null : alloc.allocate(Integer.BYTES).appendInt(next++).freeze();
    }
  }

  /** Passes numbers on, and forgets the draft it took at one of them. */
  @Processor
  @UncheckedOwnership(reason = "leaks on purpose, for the test that finds it")
  final class Drafting {
    private final int forgotten;

    Drafting(int forgotten) {
      this.forgotten = forgotten;
    }

    @Owned
    Buffer process(@Owned Buffer in, BufferAllocator alloc) {
      if (in.intAt(0) == forgotten) {
        alloc.allocate(1);
      }
      return in;
    }
  }

  /** Releases an element, forgets it, or throws. */
  @Sink
  @UncheckedOwnership(reason = "leaks on purpose, for the test that finds it")
  final class Careless {
    private final int forgotten;
    private final int thrown;

    Careless(int forgotten, int thrown) {
      this.forgotten = forgotten;
      this.thrown = thrown;
    }

    void push(@Owned Buffer in) {
      int number = in.intAt(0);
      if (number == thrown) {
        throw new IllegalStateException("number " + number);
      }
      if (number != forgotten) {
        in.release();
      }
    }
  }
}
