package io.torvyn.benchmarks.bytes;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Cuts chunks into lines, each put together in one buffer of the framer's own. Copying a line is
 * cheaper than working on a window of the chunk: only loops that begin at 0 are freed of bounds
 * checks. Not thread-safe.
 */
public final class DirectLines {
  /** Longest line, in bytes. */
  public static final int LONGEST = 4096;

  private static final byte LINE_FEED = '\n';

  private final ByteBuffer line = ByteBuffer.allocateDirect(LONGEST);
  private int length;

  /**
   * Hands every line that ends in this chunk to {@code lines}, as a buffer valid during that call,
   * from 0 to its limit.
   *
   * @throws IndexOutOfBoundsException when a line is too long
   */
  public void feed(ByteBuffer chunk, Consumer<ByteBuffer> lines) {
    int end = chunk.limit();
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (chunk.get(i) == LINE_FEED) {
        append(chunk, start, i);
        end(lines);
        start = i + 1;
      }
    }
    append(chunk, start, end);
  }

  private void append(ByteBuffer chunk, int start, int end) {
    line.limit(length + end - start).put(length, chunk, start, end - start);
    length += end - start;
  }

  private void end(Consumer<ByteBuffer> lines) {
    lines.accept(line.limit(length));
    length = 0;
  }

  /** Hands on what came after the last line feed, if anything did. */
  public void finish(Consumer<ByteBuffer> lines) {
    if (length > 0) {
      end(lines);
    }
  }
}
