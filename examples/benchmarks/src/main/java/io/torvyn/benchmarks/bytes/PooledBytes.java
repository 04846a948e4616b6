package io.torvyn.benchmarks.bytes;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.torvyn.benchmarks.contest.Checksum;
import io.torvyn.benchmarks.contest.Input;

/**
 * The work on Netty's reference-counted buffers. Every method that takes a buffer says whether it
 * releases it; a buffer returned is the caller's to release. Elements begin at index 0, and so do
 * loops, as in {@link DirectBytes}.
 */
public final class PooledBytes {
  private PooledBytes() {}

  /** A new buffer holding element {@code i}. */
  public static ByteBuf element(ByteBufAllocator allocator, Input input, int i) {
    int size = input.size(i);
    return allocator.directBuffer(size, size).writeBytes(input.bytes(), input.offset(i), size);
  }

  /** A new buffer with every byte changed; releases {@code from}. */
  public static ByteBuf changed(ByteBufAllocator allocator, ByteBuf from) {
    int size = from.readableBytes();
    ByteBuf to = allocator.directBuffer(size, size);
    for (int i = 0; i < size; i++) {
      to.setByte(i, from.getByte(i) ^ Change.BITS);
    }
    from.release();
    return to.writerIndex(size);
  }

  /** Changes every byte where it is and returns the same buffer, still the caller's. */
  public static ByteBuf changeInPlace(ByteBuf buffer) {
    for (int i = 0, end = buffer.readableBytes(); i < end; i++) {
      buffer.setByte(i, buffer.getByte(i) ^ Change.BITS);
    }
    return buffer;
  }

  /** Folds every byte; does not release. */
  public static long digest(ByteBuf buffer) {
    int low = 1;
    int high = 0;
    for (int i = 0, end = buffer.readableBytes(); i < end; i++) {
      low += buffer.getByte(i);
      high += low;
    }
    return Digest.of(low, high);
  }

  /** Folds the size and the first eight bytes, of which there are that many; does not release. */
  public static long head(ByteBuf buffer) {
    return Checksum.head(buffer.readableBytes(), buffer.getLong(buffer.readerIndex()));
  }
}
