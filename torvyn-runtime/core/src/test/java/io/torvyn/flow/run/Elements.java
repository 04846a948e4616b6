package io.torvyn.flow.run;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.wired.Body;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Components that tests need again and again: they make, pass and collect numbers. */
final class Elements {
  private Elements() {}

  static Buffer number(BufferAllocator alloc, long value) {
    return alloc.allocate(Long.BYTES).appendLong(value).freeze();
  }

  /** Numbers from 0; {@link Long#MAX_VALUE} for no end. */
  static Body.PullSource upTo(long count) {
    return new Body.PullSource() {
      private long next;

      @Override
      public Buffer pull(BufferAllocator alloc) {
        return next == count ? null : number(alloc, next++);
      }
    };
  }

  static Body.Borrower same() {
    return (in, alloc) -> number(alloc, in.longAt(0));
  }

  /** A sink that keeps what it has seen. */
  static final class Seen implements Body.Drain {
    final List<Long> numbers = Collections.synchronizedList(new ArrayList<>());

    @Override
    public io.torvyn.flow.BackpressureSignal push(Buffer in) {
      numbers.add(in.longAt(0));
      return null;
    }
  }

  static List<Long> range(long from, long to) {
    List<Long> all = new ArrayList<>();
    for (long i = from; i < to; i++) {
      all.add(i);
    }
    return all;
  }
}
