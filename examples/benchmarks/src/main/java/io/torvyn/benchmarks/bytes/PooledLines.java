package io.torvyn.benchmarks.bytes;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts chunks into lines. A line inside one chunk is a retained slice of it, one that spans chunks
 * is put together in a buffer of its own. Not thread-safe.
 */
public final class PooledLines {
  private static final int USUAL_LINE = 256;

  private final ByteBufAllocator allocator;
  private @Nullable ByteBuf carry;

  /** Makes a framer that takes its buffers from {@code allocator}. */
  public PooledLines(ByteBufAllocator allocator) {
    this.allocator = allocator;
  }

  /**
   * Hands every line that ends in this chunk to {@code lines}, which releases it; releases the
   * chunk.
   */
  public void feed(ByteBuf chunk, Consumer<? super ByteBuf> lines) {
    while (chunk.isReadable()) {
      int length = chunk.bytesBefore((byte) '\n');
      if (length < 0) {
        carry = carried().writeBytes(chunk);
        break;
      }
      if (carry == null) {
        lines.accept(chunk.readRetainedSlice(length));
      } else {
        ByteBuf line = carry.writeBytes(chunk, length);
        carry = null;
        lines.accept(line);
      }
      chunk.skipBytes(1);
    }
    chunk.release();
  }

  /** Hands on what came after the last line feed, if anything did. */
  public void finish(Consumer<? super ByteBuf> lines) {
    if (carry != null) {
      ByteBuf line = carry;
      carry = null;
      lines.accept(line);
    }
  }

  private ByteBuf carried() {
    return carry == null ? allocator.directBuffer(USUAL_LINE) : carry;
  }
}
