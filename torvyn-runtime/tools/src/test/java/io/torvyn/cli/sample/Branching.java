package io.torvyn.cli.sample;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Router;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Parallel;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.annotation.pipeline.Queue;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Lease;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/**
 * Every way an element can go: shared, copied, changed by a replica, routed, split, kept, failed.
 */
@Pipeline("branching")
public interface Branching {
  Tally.Numbers numbers();

  Tally.Ignore first();

  @From("numbers")
  @Queue(depth = 8)
  Tally.Ignore second();

  @From(value = "numbers", copy = true)
  @Parallel(2)
  Negated negated();

  BySize bySize();

  @From("bySize.SMALL")
  Keep small();

  @From("bySize.LARGE")
  @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "failures")
  Halves halves();

  Sum sum();

  Tally.Ignore out();

  Tally.Ignore failures();

  /** Changes the sign in place. */
  @Processor
  final class Negated {
    @Owned
    Buffer process(@Owned MutableBuffer in) {
      in.setInt(0, -in.intAt(0));
      return in.freeze();
    }
  }

  /** The first hundred are small. */
  @Router
  final class BySize {
    /** The ports. */
    enum Size {
      SMALL,
      LARGE
    }

    Size route(@Borrowed Buffer in) {
      return in.intAt(0) > -100 ? Size.SMALL : Size.LARGE;
    }
  }

  /** Takes them over. */
  @Sink
  final class Keep {
    void push(@Owned Buffer in) {
      in.release();
    }
  }

  /** Two elements of two bytes of each; does not like thousands. */
  @Processor
  final class Halves {
    void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
      byte[] bytes = new byte[Integer.BYTES];
      in.read(0, bytes, 0, bytes.length);
      if (in.intAt(0) % Tally.COUNT == 0) {
        throw new IllegalArgumentException("a thousand is too much");
      }
      out.emit(alloc.allocate(2).append(bytes, 0, 2).freeze());
      out.emit(alloc.allocate(2).append(bytes, 2, 2).freeze());
    }
  }

  /** One element in the end. */
  @Aggregator
  final class Sum {
    private int sum;

    void ingest(@Leased(Leased.Scope.FLUSH) Lease in) {
      sum += in.size();
    }

    void flush(Emitter out, BufferAllocator alloc) {
      out.emit(alloc.allocate(Integer.BYTES).append(new byte[] {(byte) sum}).freeze());
    }
  }
}
