package io.torvyn.buffer.access;

import java.nio.ByteBuffer;

/**
 * The bytes behind handles, and how many of them were written. Whoever has one may do anything with
 * it, so nobody outside the buffers gets one; handles decide what is allowed.
 *
 * <p>The size is a field of its own and not the limit of the {@code ByteBuffer}: moving a limit is
 * dear, and a limit that never moves lets the compiler take its check out of a loop.
 */
public final class Content {
  /** All bytes: position 0, limit = capacity, big-endian. */
  final ByteBuffer memory;

  private final int capacity;

  /** The bytes written; never more than the capacity. */
  int size;

  /** Bytes from here to the capacity are zero. */
  private int dirty;

  /**
   * Bytes of which some are written.
   *
   * @param memory the bytes alone, from position 0 to its limit
   * @param size how many of them are written
   */
  public Content(ByteBuffer memory, int size) {
    this.memory = memory;
    this.capacity = memory.limit();
    this.size = size;
  }

  /**
   * The bytes written.
   *
   * @return at least 0
   */
  public int size() {
    return size;
  }

  /**
   * The bytes that fit.
   *
   * @return at least {@link #size()}
   */
  public int capacity() {
    return capacity;
  }

  /**
   * All bytes, written or not. Positions and limit are not to be moved.
   *
   * @return position 0, limit = capacity
   */
  public ByteBuffer memory() {
    return memory;
  }

  /**
   * Says how many bytes are written; those in between have been.
   *
   * @param written from 0 to the capacity
   */
  public void size(int written) {
    size = written;
  }

  /**
   * A window for others that cannot be widened to bytes outside it.
   *
   * @param what the operation, for the message
   * @param offset where the window begins; within the bytes written
   * @param length its length
   * @return a window with its own position and limit, writable if the memory is
   */
  public ByteBuffer window(String what, int offset, int length) {
    Bounds.check(what, offset, length, size);
    return memory.slice(offset, length);
  }

  /**
   * A private copy on the heap.
   *
   * @param what the operation, for the message
   * @param offset where the copy begins; within the bytes written
   * @param length its length
   * @return a writable copy
   */
  public ByteBuffer copy(String what, int offset, int length) {
    Bounds.check(what, offset, length, size);
    byte[] bytes = new byte[length];
    memory.get(offset, bytes, 0, length);
    return ByteBuffer.wrap(bytes);
  }

  /**
   * Whether the bytes written are the same.
   *
   * @param other with what to compare
   * @return {@code true} if sizes and bytes agree
   */
  public boolean equalTo(Content other) {
    return size == other.size && memory.slice(0, size).equals(other.memory.slice(0, size));
  }

  /**
   * Makes the bytes unreadable when a life ends.
   *
   * @param scrub whether to overwrite them as well
   */
  public void wipe(boolean scrub) {
    if (size > dirty) {
      dirty = size;
    }
    if (scrub) {
      zeroFrom(0);
    }
    size = 0;
  }

  /**
   * Forgets bytes at the end; they stay in memory until they are written over or zeroed.
   *
   * @param kept how many stay; 0 to size
   */
  public void truncate(int kept) {
    dirty = Math.max(dirty, size);
    size = kept;
  }

  /**
   * Overwrites what earlier lives left behind, before somebody is shown bytes not yet written.
   *
   * @param offset from where on all bytes are to be zero
   */
  public void zeroFrom(int offset) {
    if (offset < dirty) {
      Bytes.zero(memory, offset, dirty);
      dirty = offset;
    }
  }

  /**
   * Makes bytes zero that were never written in this life.
   *
   * @param from the first byte
   * @param to the byte after the last
   */
  void zero(int from, int to) {
    if (from < dirty) {
      Bytes.zero(memory, from, Math.min(to, dirty));
    }
  }

  /** Somebody was shown all free bytes and may have written any of them. */
  public void dirtied() {
    dirty = capacity;
  }
}
