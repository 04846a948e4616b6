package io.torvyn.buffer.access;

import java.nio.ByteBuffer;

/**
 * Byte work. Reads absolutely and never moves positions, so that several readers may share one
 * {@code ByteBuffer}.
 */
public final class Bytes {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final byte[] ZEROS = new byte[1024];

  private Bytes() {}

  /**
   * Where a byte first occurs.
   *
   * @param content where to look
   * @param value the byte
   * @param from where to begin; 0 to the size
   * @return the offset, or -1
   */
  public static int indexOf(Content content, byte value, int from) {
    ByteBuffer memory = content.memory;
    int size = content.size;
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
   * @param content the bytes
   * @return the hash
   */
  public static int hash(Content content) {
    ByteBuffer memory = content.memory;
    int hash = 1;
    for (int at = 0, size = content.size; at < size; at++) {
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
    int length = to - from;
    int zero = Math.min(ZEROS.length, length);
    memory.put(from, ZEROS, 0, zero);
    while (zero < length) {
      int more = Math.min(zero, length - zero);
      memory.put(from + zero, memory, from, more);
      zero += more;
    }
  }
}
