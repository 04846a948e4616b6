package io.torvyn.benchmarks.bytes;

import java.util.Arrays;
import java.util.function.Consumer;

/** Cuts chunks into lines, each a new array of its own. Not thread-safe. */
public final class HeapLines {
  private static final byte[] NOTHING = {};

  private byte[] carry = NOTHING;

  /** Hands every line that ends in this chunk to {@code lines}, which may keep it. */
  public void feed(byte[] chunk, Consumer<? super byte[]> lines) {
    int start = 0;
    for (int i = 0; i < chunk.length; i++) {
      if (chunk[i] == '\n') {
        lines.accept(joined(chunk, start, i));
        carry = NOTHING;
        start = i + 1;
      }
    }
    if (start < chunk.length) {
      carry = joined(chunk, start, chunk.length);
    }
  }

  /** Hands on what came after the last line feed, if anything did. */
  public void finish(Consumer<? super byte[]> lines) {
    if (carry.length > 0) {
      lines.accept(carry);
      carry = NOTHING;
    }
  }

  private byte[] joined(byte[] chunk, int start, int end) {
    if (carry.length == 0) {
      return Arrays.copyOfRange(chunk, start, end);
    }
    byte[] line = Arrays.copyOf(carry, carry.length + end - start);
    System.arraycopy(chunk, start, line, carry.length, end - start);
    return line;
  }
}
