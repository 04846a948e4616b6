package io.torvyn.benchmarks.bytes;

import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Cuts chunks into lines. A line inside one chunk is handed on as a window on the chunk; one that
 * spans chunks is put together in a buffer of the framer's own. Not thread-safe.
 */
public final class DirectLines {
  /** Longest line that may span chunks, in bytes. */
  public static final int LONGEST = 4096;

  private static final byte LINE_FEED = '\n';

  private final ByteBuffer carry = ByteBuffer.allocateDirect(LONGEST);

  /**
   * Hands every line that ends in this chunk to {@code lines}, as a buffer valid during that call.
   * The chunk is used up when this returns.
   *
   * @throws java.nio.BufferOverflowException when a line that spans chunks is too long
   */
  public void feed(ByteBuffer chunk, Consumer<ByteBuffer> lines) {
    int end = chunk.limit();
    int start = chunk.position();
    for (int i = start; i < end; i++) {
      if (chunk.get(i) == LINE_FEED) {
        chunk.limit(i).position(start);
        if (carry.position() > 0) {
          carry.put(chunk);
          finish(lines);
        } else {
          lines.accept(chunk);
        }
        start = i + 1;
        chunk.limit(end);
      }
    }
    carry.put(chunk.position(start));
  }

  /** Hands on what came after the last line feed, if anything did. */
  public void finish(Consumer<ByteBuffer> lines) {
    if (carry.position() > 0) {
      lines.accept(carry.flip());
      carry.clear();
    }
  }
}
