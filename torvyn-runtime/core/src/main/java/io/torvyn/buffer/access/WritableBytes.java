package io.torvyn.buffer.access;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The writers of a buffer. Bytes are appended at the end, up to a fixed capacity, or overwritten
 * where they were written before; numbers are big-endian unless an order is given. Every writer
 * returns the buffer it was called on.
 *
 * @param <S> the buffer itself
 */
public abstract class WritableBytes<S extends WritableBytes<S>> extends ReadableBytes {

  /**
   * For handles.
   *
   * @param content the bytes
   * @param access the check before each access, or null for none
   */
  protected WritableBytes(Content content, @Nullable Access access) {
    super(content, access);
  }

  /**
   * This buffer.
   *
   * @return this
   */
  protected abstract S self();

  /**
   * Counts a copy into these bytes on whoever acts.
   *
   * @param bytes how many
   */
  protected abstract void copiedIn(int bytes);

  /**
   * Makes room at the end.
   *
   * @param what the operation, for messages
   * @param bytes how many bytes will be written
   * @return the offset of the first of them
   * @throws IndexOutOfBoundsException if they do not fit
   */
  protected final int grow(String what, int bytes) {
    enterToWrite();
    int at = content.size;
    if (bytes > memory.limit() - at) { // which is the capacity; see Bounds.check
      throw Bounds.full(what, at, bytes, content.capacity());
    }
    content.size = at + bytes;
    return at;
  }

  /**
   * Appends one byte.
   *
   * @param value the byte
   * @return this
   * @throws IndexOutOfBoundsException if the buffer is full; so do all append methods
   */
  public final S append(byte value) {
    int at = grow("append", Byte.BYTES);
    memory.put(at, value);
    return self();
  }

  /**
   * Appends zeros, to be overwritten by position: the quick way to write a result whose length is
   * known, because the size then stays as it is.
   *
   * @param count how many; at least 0
   * @return this
   */
  public final S appendZeros(int count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "appendZeros of " + count + " bytes: give 0 or more; truncate(size) takes bytes away");
    }
    int at = grow("appendZeros", count);
    content.zero(at, at + count);
    return self();
  }

  /**
   * Appends two bytes, big-endian.
   *
   * @param value the number
   * @return this
   */
  public final S appendShort(short value) {
    int at = grow("appendShort", Short.BYTES);
    memory.putShort(at, value);
    return self();
  }

  /**
   * Appends two bytes.
   *
   * @param value the number
   * @param order the order of the bytes
   * @return this
   */
  public final S appendShort(short value, ByteOrder order) {
    return appendShort(order == ByteOrder.BIG_ENDIAN ? value : Short.reverseBytes(value));
  }

  /**
   * Appends four bytes, big-endian.
   *
   * @param value the number
   * @return this
   */
  public final S appendInt(int value) {
    int at = grow("appendInt", Integer.BYTES);
    memory.putInt(at, value);
    return self();
  }

  /**
   * Appends four bytes.
   *
   * @param value the number
   * @param order the order of the bytes
   * @return this
   */
  public final S appendInt(int value, ByteOrder order) {
    return appendInt(order == ByteOrder.BIG_ENDIAN ? value : Integer.reverseBytes(value));
  }

  /**
   * Appends eight bytes, big-endian.
   *
   * @param value the number
   * @return this
   */
  public final S appendLong(long value) {
    int at = grow("appendLong", Long.BYTES);
    memory.putLong(at, value);
    return self();
  }

  /**
   * Appends eight bytes.
   *
   * @param value the number
   * @param order the order of the bytes
   * @return this
   */
  public final S appendLong(long value, ByteOrder order) {
    return appendLong(order == ByteOrder.BIG_ENDIAN ? value : Long.reverseBytes(value));
  }

  /**
   * Appends eight bytes, big-endian.
   *
   * @param value the number
   * @return this
   */
  public final S appendDouble(double value) {
    return appendLong(Double.doubleToRawLongBits(value));
  }

  /**
   * Appends eight bytes.
   *
   * @param value the number
   * @param order the order of the bytes
   * @return this
   */
  public final S appendDouble(double value, ByteOrder order) {
    return appendLong(Double.doubleToRawLongBits(value), order);
  }

  /**
   * Appends a number in decimal digits.
   *
   * @param value the number
   * @return this
   */
  public final S appendDecimal(long value) {
    enterToWrite();
    int at = content.size;
    return written("appendDecimal", at, 20, Text.decimal(value, memory, at));
  }

  /**
   * Appends an array. Counted as a payload write.
   *
   * @param source the bytes
   * @return this
   */
  public final S append(byte[] source) {
    return append(source, 0, source.length);
  }

  /**
   * Appends part of an array. Counted as a payload write.
   *
   * @param source where the bytes are
   * @param offset where they begin
   * @param length how many
   * @return this
   */
  public final S append(byte[] source, int offset, int length) {
    Bounds.check("append from an array", offset, length, source.length);
    int at = grow("append", length);
    memory.put(at, source, offset, length);
    copiedIn(length);
    return self();
  }

  /**
   * Appends what remains in a {@code ByteBuffer} and moves its position to its limit. Counted as a
   * payload write.
   *
   * @param source where the bytes are
   * @return this
   */
  public final S append(ByteBuffer source) {
    int length = source.remaining();
    int at = grow("append", length);
    memory.put(at, source, source.position(), length);
    source.position(source.limit());
    copiedIn(length);
    return self();
  }

  /**
   * Appends text. Counted as a payload write.
   *
   * @param text what to encode; what the charset cannot say becomes its replacement
   * @param charset how
   * @return this
   */
  public final S append(CharSequence text, Charset charset) {
    enterToWrite();
    int at = content.size;
    int end = Text.encode(text, charset, memory, at);
    written("append of text", at, text.length(), end);
    copiedIn(end - at);
    return self();
  }

  private S written(String what, int at, int wanted, int end) {
    if (end < 0) {
      content.dirtied(); // What did fit may have been written.
      throw Bounds.full(what, at, wanted, content.capacity());
    }
    content.size = end;
    return self();
  }

  /**
   * Overwrites bytes from an array. Counted as a payload write.
   *
   * @param offset where to begin here; within the bytes written
   * @param source where the bytes are
   * @param sourceOffset where they begin
   * @param length how many
   * @return this
   */
  public final S write(int offset, byte[] source, int sourceOffset, int length) {
    enterToWrite();
    Bounds.check("write", offset, length, content.size);
    memory.put(offset, source, sourceOffset, length);
    copiedIn(length);
    return self();
  }

  /**
   * Overwrites one byte.
   *
   * @param offset where; within the bytes written
   * @param value the byte
   * @return this
   */
  public final S setByte(int offset, byte value) {
    enterToWrite();
    try {
      memory.put(Objects.checkIndex(offset, content.size), value);
    } catch (IndexOutOfBoundsException outside) {
      throw Bounds.outside("setByte", offset, Byte.BYTES, content.size);
    }
    return self();
  }

  /**
   * Overwrites two bytes, big-endian.
   *
   * @param offset where; within the bytes written
   * @param value the number
   * @return this
   */
  public final S setShort(int offset, short value) {
    enterToWrite();
    try {
      memory.putShort(first(offset, Short.BYTES), value);
    } catch (IndexOutOfBoundsException outside) {
      throw Bounds.outside("setShort", offset, Short.BYTES, content.size);
    }
    return self();
  }

  /**
   * Overwrites four bytes, big-endian.
   *
   * @param offset where; within the bytes written
   * @param value the number
   * @return this
   */
  public final S setInt(int offset, int value) {
    enterToWrite();
    try {
      memory.putInt(first(offset, Integer.BYTES), value);
    } catch (IndexOutOfBoundsException outside) {
      throw Bounds.outside("setInt", offset, Integer.BYTES, content.size);
    }
    return self();
  }

  /**
   * Overwrites eight bytes, big-endian.
   *
   * @param offset where; within the bytes written
   * @param value the number
   * @return this
   */
  public final S setLong(int offset, long value) {
    enterToWrite();
    try {
      memory.putLong(first(offset, Long.BYTES), value);
    } catch (IndexOutOfBoundsException outside) {
      throw Bounds.outside("setLong", offset, Long.BYTES, content.size);
    }
    return self();
  }
}
