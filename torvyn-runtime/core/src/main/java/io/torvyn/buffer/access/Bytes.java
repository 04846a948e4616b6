package io.torvyn.buffer.access;

import java.nio.ByteBuffer;

/**
 * Byte work on memory whose limit is the bytes written. Reads absolutely and never moves positions,
 * so that several readers may share one {@code ByteBuffer}.
 */
public final class Bytes {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final byte[] ZEROS = new byte[4096];

  private Bytes() {}

  /**
   * Where a byte first occurs.
   *
   * @param memory where to look, from {@code from} to its limit
   * @param value the byte
   * @param from where to begin; 0 to the limit
   * @return the offset, or -1
   */
  public static int indexOf(ByteBuffer memory, byte value, int from) {
    int size = memory.limit();
    Bounds.check("indexOf", from, 0, size);
    long pattern = (value & 0xffL) * ONES;
    int at = from;
    for (; at <= size - Long.BYTES; at += Long.BYTES) {
      // A zero byte marks a match; the subtraction borrows into it, so its high bit comes up.
      long word = memory.getLong(at) ^ pattern;
      if (((word - ONES) & ~word & HIGHS) != 0) {
        break;
      }
    }
    for (; at < size; at++) {
      if (memory.get(at) == value) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A hash of the bytes written; equal content has equal hashes.
   *
   * @param memory the bytes, from 0 to its limit
   * @return the hash
   */
  public static int hash(ByteBuffer memory) {
    int hash = 1;
    for (int at = 0, size = memory.limit(); at < size; at++) {
      hash = 31 * hash + memory.get(at);
    }
    return hash;
  }

  /**
   * Overwrites with zeros.
   *
   * @param memory what to overwrite; its limit must be at least {@code to}
   * @param from the first byte
   * @param to the byte after the last
   */
  public static void zero(ByteBuffer memory, int from, int to) {
    for (int at = from; at < to; at += ZEROS.length) {
      memory.put(at, ZEROS, 0, Math.min(ZEROS.length, to - at));
    }
  }

  /**
   * A window for others that cannot be widened to bytes outside it.
   *
   * @param what the operation, for the message
   * @param memory the bytes, from 0 to its limit
   * @param offset where the window begins
   * @param length its length
   * @return a window with its own position and limit, writable if the memory is
   */
  public static ByteBuffer window(String what, ByteBuffer memory, int offset, int length) {
    Bounds.check(what, offset, length, memory.limit());
    return memory.slice(offset, length);
  }

  /**
   * A private copy on the heap.
   *
   * @param what the operation, for the message
   * @param memory the bytes, from 0 to its limit
   * @param offset where the copy begins
   * @param length its length
   * @return a writable copy
   */
  public static ByteBuffer copy(String what, ByteBuffer memory, int offset, int length) {
    Bounds.check(what, offset, length, memory.limit());
    byte[] bytes = new byte[length];
    memory.get(offset, bytes, 0, length);
    return ByteBuffer.wrap(bytes);
  }
}
