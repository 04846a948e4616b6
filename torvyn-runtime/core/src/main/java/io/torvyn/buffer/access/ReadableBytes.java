package io.torvyn.buffer.access;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The readers that buffers, slices and leases share. Offsets count from 0; numbers are big-endian
 * unless an order is given. What begins with {@code read} copies and is counted; everything else
 * reads in place.
 *
 * <p>Every reader throws {@link IndexOutOfBoundsException} for bytes that were not written, {@link
 * io.torvyn.buffer.error.StaleHandleException} through a guarded handle whose access has ended, and
 * {@link io.torvyn.buffer.error.LeaseExpiredException} through a lease that has. Proved handles are
 * not checked: the compiler did that.
 */
public abstract class ReadableBytes {
  /** The bytes, and how many of them were written. */
  protected final Content content;

  /** The content's memory, once more: an access has one reference fewer to follow. */
  protected final ByteBuffer memory;

  /** The right to access them; null for proved handles. */
  protected final @Nullable Access access;

  /**
   * For handles.
   *
   * @param content the bytes
   * @param access the check before each access, or null for none
   */
  protected ReadableBytes(Content content, @Nullable Access access) {
    this.content = content;
    this.memory = content.memory;
    this.access = access;
  }

  /**
   * Counts a copy out of these bytes on whoever acts.
   *
   * @param bytes how many
   */
  protected abstract void copiedOut(int bytes);

  /**
   * How many bytes were written.
   *
   * @return at least 0
   */
  public final int size() {
    enter();
    int size = content.size;
    leave();
    return size;
  }

  /**
   * Whether nothing was written.
   *
   * @return {@code true} if the size is 0
   */
  public final boolean isEmpty() {
    return size() == 0;
  }

  /**
   * Reads one byte in place.
   *
   * @param offset where; 0 to size - 1
   * @return the byte
   */
  public final byte byteAt(int offset) {
    enter();
    try {
      byte value = memory.get(Objects.checkIndex(offset, content.size));
      leave();
      return value;
    } catch (IndexOutOfBoundsException outside) {
      throw outside("byteAt", offset, Byte.BYTES);
    }
  }

  /**
   * Reads two bytes in place.
   *
   * @param offset where; 0 to size - 2
   * @return the number, big-endian
   */
  public final short shortAt(int offset) {
    enter();
    try {
      short value = memory.getShort(first(offset, Short.BYTES));
      leave();
      return value;
    } catch (IndexOutOfBoundsException outside) {
      throw outside("shortAt", offset, Short.BYTES);
    }
  }

  /**
   * Reads four bytes in place.
   *
   * @param offset where; 0 to size - 4
   * @return the number, big-endian
   */
  public final int intAt(int offset) {
    enter();
    try {
      int value = memory.getInt(first(offset, Integer.BYTES));
      leave();
      return value;
    } catch (IndexOutOfBoundsException outside) {
      throw outside("intAt", offset, Integer.BYTES);
    }
  }

  /**
   * Reads eight bytes in place.
   *
   * @param offset where; 0 to size - 8
   * @return the number, big-endian
   */
  public final long longAt(int offset) {
    enter();
    try {
      long value = memory.getLong(first(offset, Long.BYTES));
      leave();
      return value;
    } catch (IndexOutOfBoundsException outside) {
      throw outside("longAt", offset, Long.BYTES);
    }
  }

  /**
   * Reads eight bytes in place.
   *
   * @param offset where; 0 to size - 8
   * @return the number, big-endian
   */
  public final double doubleAt(int offset) {
    return Double.longBitsToDouble(longAt(offset));
  }

  /**
   * {@link #shortAt(int)} in a given byte order.
   *
   * @param offset where; 0 to size - 2
   * @param order the order of the bytes
   * @return the number
   */
  public final short shortAt(int offset, ByteOrder order) {
    short value = shortAt(offset);
    return order == ByteOrder.BIG_ENDIAN ? value : Short.reverseBytes(value);
  }

  /**
   * {@link #intAt(int)} in a given byte order.
   *
   * @param offset where; 0 to size - 4
   * @param order the order of the bytes
   * @return the number
   */
  public final int intAt(int offset, ByteOrder order) {
    int value = intAt(offset);
    return order == ByteOrder.BIG_ENDIAN ? value : Integer.reverseBytes(value);
  }

  /**
   * {@link #longAt(int)} in a given byte order.
   *
   * @param offset where; 0 to size - 8
   * @param order the order of the bytes
   * @return the number
   */
  public final long longAt(int offset, ByteOrder order) {
    long value = longAt(offset);
    return order == ByteOrder.BIG_ENDIAN ? value : Long.reverseBytes(value);
  }

  /**
   * {@link #doubleAt(int)} in a given byte order.
   *
   * @param offset where; 0 to size - 8
   * @param order the order of the bytes
   * @return the number
   */
  public final double doubleAt(int offset, ByteOrder order) {
    return Double.longBitsToDouble(longAt(offset, order));
  }

  /**
   * Where a byte first occurs.
   *
   * @param value the byte
   * @return its offset, or -1
   */
  public final int indexOf(byte value) {
    return indexOf(value, 0);
  }

  /**
   * Where a byte first occurs at or after an offset.
   *
   * @param value the byte
   * @param from where to begin; 0 to size
   * @return its offset, or -1
   */
  public final int indexOf(byte value, int from) {
    enter();
    int at;
    try {
      at = Bytes.indexOf(content, value, from);
    } catch (IndexOutOfBoundsException outside) {
      leave();
      throw outside;
    }
    leave();
    return at;
  }

  /**
   * Copies bytes into an array. Counted as a payload read.
   *
   * @param offset where to begin here
   * @param into the array
   * @param intoOffset where to begin there
   * @param length how many bytes
   * @return {@code length}
   */
  public final int read(int offset, byte[] into, int intoOffset, int length) {
    enter();
    try {
      Bounds.check("read", offset, length, content.size);
      memory.get(offset, into, intoOffset, length);
    } catch (IndexOutOfBoundsException outside) {
      leave(); // As in outside(): a stale handle must not be told the next life's bounds.
      throw outside;
    }
    leave();
    copiedOut(length);
    return length;
  }

  /**
   * Copies all bytes. Counted as a payload read.
   *
   * @return a fresh array
   */
  public final byte[] readAll() {
    byte[] all = new byte[size()];
    read(0, all, 0, all.length);
    return all;
  }

  /**
   * Decodes all bytes as text. Counted as a payload read.
   *
   * @param charset how the text is encoded
   * @return the text; malformed input becomes the charset's replacement
   */
  public final String readString(Charset charset) {
    return new String(readAll(), charset);
  }

  /**
   * Decodes some bytes as text. Counted as a payload read.
   *
   * @param offset where the text begins
   * @param length its length in bytes
   * @param charset how it is encoded
   * @return the text; malformed input becomes the charset's replacement
   */
  public final String readString(int offset, int length, Charset charset) {
    Bounds.check("readString", offset, length, size());
    byte[] some = new byte[length];
    read(offset, some, 0, length);
    return new String(some, charset);
  }

  /** Checks before an access; nothing for proved handles. */
  protected final void enter() {
    if (access != null) {
      access.enter();
    }
  }

  /** Checks before a write; nothing for proved handles. */
  protected final void enterToWrite() {
    if (access != null) {
      access.enterToWrite();
    }
  }

  /** Checks after a read; nothing for proved handles. */
  protected final void leave() {
    if (access != null) {
      access.leave();
    }
  }

  /**
   * Checks that a number lies within the bytes written, in the one form that loops can be freed of.
   */
  final int first(int offset, int bytes) {
    return Objects.checkIndex(offset, content.size - (bytes - 1));
  }

  private IndexOutOfBoundsException outside(String what, int offset, int length) {
    leave(); // Memory that went to somebody else has other bounds: that is the error to report.
    return Bounds.outside(what, offset, length, content.size);
  }
}
