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

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * ONES;

  private final ByteBuffer line = ByteBuffer.allocateDirect(LONGEST);
  private int length;

  /**
   * Hands every line that ends in this chunk to {@code lines}, as a buffer valid during that call,
   * from 0 to its limit.
   *
   * @throws IndexOutOfBoundsException when a line is too long
   */
  public void feed(ByteBuffer chunk, Consumer<ByteBuffer> lines) {
    int start = 0;
    for (int feed = lineFeed(chunk, 0); feed >= 0; feed = lineFeed(chunk, start)) {
      append(chunk, start, feed);
      end(lines);
      start = feed + 1;
    }
    append(chunk, start, chunk.limit());
  }

  /** Where the next line feed is, eight bytes at a look; -1 if there is none. */
  private static int lineFeed(ByteBuffer chunk, int from) {
    int end = chunk.limit();
    int at = from;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long word = chunk.getLong(at) ^ LINE_FEEDS;
      long zeros = (word - ONES) & ~word & HIGHS;
      if (zeros != 0) {
        break;
      }
    }
    for (; at < end; at++) {
      if (chunk.get(at) == '\n') {
        return at;
      }
    }
    return -1;
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
