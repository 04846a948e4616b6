package io.torvyn.benchmarks.contender.torvyn.stage;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Cuts chunks into lines; what a chunk begins and does not end is held until the next. */
@Processor
public final class Lines {
  /** Longest line that may span chunks, in bytes. */
  public static final int LONGEST = 4096;

  private static final byte LINE_FEED = '\n';

  private final Held begun = new Held();

  /** Emits every line that ends in this chunk. */
  public void process(@Borrowed Buffer chunk, BufferAllocator alloc, Emitter out) {
    int start = 0;
    for (int end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      MutableBuffer line = line(alloc, end - start);
      line.append(chunk, start, end - start);
      out.emit(line.freeze());
      start = end + 1;
    }
    int rest = chunk.size() - start;
    if (rest > 0) {
      MutableBuffer line = line(alloc, LONGEST);
      line.append(chunk, start, rest);
      begun.put(line.freeze());
    }
  }

  /** Emits what came after the last line feed. */
  public void complete(Emitter out) {
    Buffer last = begun.take();
    if (last != null) {
      out.emit(last);
    }
  }

  /** The line that was begun, or a new one of that capacity. */
  @Owned
  private MutableBuffer line(BufferAllocator alloc, int capacity) {
    Buffer first = begun.take();
    return first == null ? alloc.allocate(capacity) : first.thaw();
  }
}
