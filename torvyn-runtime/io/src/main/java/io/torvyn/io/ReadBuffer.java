package io.torvyn.io;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/**
 * What has been read from a channel and not been cut into records yet: one pool buffer that a
 * {@link Held} owns between calls. It is read into straight, and its bytes move only when a record
 * reaches past its end. Offsets count from the first unread byte.
 */
final class ReadBuffer implements AutoCloseable {
  private static final int LARGEST = Framing.MAX_LIMIT + 1024;

  private final Held chunk = new Held();
  private final int usual;
  private int capacity;
  private int position;
  private long before;

  /**
   * Prepares to read.
   *
   * @param usual how many bytes to read at a time; more only for a record that needs more
   */
  ReadBuffer(int usual) {
    this.usual = usual;
  }

  int readable() {
    Buffer bytes = chunk.peek();
    return bytes == null ? 0 : bytes.size() - position;
  }

  /** The place of the first unread byte in the stream. */
  long offset() {
    return before + position;
  }

  byte byteAt(int offset) {
    Buffer bytes = chunk.peek();
    if (bytes == null) {
      throw new IndexOutOfBoundsException("offset " + offset + " of no bytes");
    }
    return bytes.byteAt(position + offset);
  }

  /** Where a byte is, at or after an offset; -1 if it is not among the unread ones. */
  int indexOf(byte value, int from) {
    Buffer bytes = chunk.peek();
    if (bytes == null || position + from >= bytes.size()) {
      return -1;
    }
    int at = bytes.indexOf(value, position + from);
    return at < 0 ? -1 : at - position;
  }

  /** Passes over bytes, at most the readable ones. */
  void skip(int bytes) {
    position += bytes;
  }

  /** Counts bytes that were read past this buffer; it is empty. */
  void passed(int bytes) {
    before += bytes;
  }

  /** Appends unread bytes to a buffer; the ledger counts the copy. */
  void copy(int start, int length, MutableBuffer into) {
    Buffer bytes = chunk.peek();
    if (bytes != null && length > 0) {
      into.append(bytes, position + start, length);
    }
  }

  /**
   * Reads once behind the unread bytes.
   *
   * @return how many bytes came, 0 if there are none at the moment, -1 at the end
   */
  int fill(ReadableByteChannel channel, BufferAllocator alloc) throws IOException {
    MutableBuffer into = writable(alloc);
    try {
      return into.readFrom(channel);
    } finally {
      chunk.put(into.freeze());
    }
  }

  /** Takes the buffer out for writing; there is room in it. */
  @Owned
  private MutableBuffer writable(BufferAllocator alloc) {
    int unread = readable();
    if (unread == 0) {
      clear();
    }
    Buffer bytes = chunk.take();
    if (bytes == null) {
      MutableBuffer fresh = alloc.allocate(usual);
      capacity = fresh.capacity();
      return fresh;
    }
    if (bytes.size() < capacity) {
      return bytes.thaw();
    }
    return moved(bytes, unread, alloc);
  }

  /**
   * Moves the unread bytes to the front of another buffer in which they take at most half the room.
   */
  @Owned
  private MutableBuffer moved(@Owned Buffer bytes, int unread, BufferAllocator alloc) {
    MutableBuffer fresh;
    try {
      fresh = alloc.allocate(Math.min(Math.max(usual, 2 * unread), LARGEST));
    } catch (RuntimeException exhausted) {
      // The bytes stay for the next attempt.
      chunk.put(bytes);
      throw exhausted;
    }
    fresh.append(bytes, position, unread);
    bytes.release();
    before += position;
    position = 0;
    capacity = fresh.capacity();
    return fresh;
  }

  /** Gives the buffer back; what is unread in it counts as passed over. */
  void clear() {
    Buffer bytes = chunk.take();
    if (bytes != null) {
      before += bytes.size();
      position = 0;
      bytes.release();
    }
  }

  @Override
  public void close() {
    chunk.close();
  }
}
