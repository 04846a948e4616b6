package io.torvyn.io;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Writes elements to a channel as records. What every sink of this module writes with; a sink of
 * your own keeps one in a field, calls {@link #flush} in {@code complete} and closes it in {@code
 * teardown}.
 *
 * <p>A small element is copied into a pool buffer together with what surrounds it, which the ledger
 * counts as {@code PAYLOAD_WRITE}: one system call for many elements (or for one and its
 * surroundings) costs more than the copy saves. An element above 4 KiB is written from where it is.
 *
 * <p>A record is written once and whole, or not at all: when the channel fails before the first
 * byte of a record is out, the record is forgotten and the call may be made again. If it fails in
 * the middle of one, {@link #torn()} says so, and what was written ends in a part of a record.
 *
 * <p>One thread at a time. Between calls the writer owns at most one buffer, in a container the
 * host sees.
 */
public final class FrameWriter implements AutoCloseable {
  private static final int SMALL = 4 * 1024;
  private static final int LARGEST_BATCH = 1 << 20;

  private final Framing framing;
  private final int batch;
  private final Held pending = new Held();
  private int written;
  private boolean torn;

  /**
   * Prepares to write.
   *
   * @param framing how records are told apart
   * @param batch how many bytes of small elements are gathered before they are written, at most 1
   *     MiB; 0 to write every element at once
   * @throws IllegalArgumentException if the batch is out of range
   */
  public FrameWriter(Framing framing, int batch) {
    if (batch < 0 || batch > LARGEST_BATCH) {
      throw new IllegalArgumentException(
          "a batch of " + batch + " bytes: it must be 0 to " + LARGEST_BATCH);
    }
    this.framing = framing;
    this.batch = batch;
  }

  /**
   * Writes an element, or gathers it.
   *
   * @param element what to write; stays with its owner
   * @param channel where to; must take at least one byte per call, so not in non-blocking mode
   * @param alloc where buffers come from
   * @throws io.torvyn.flow.InvalidInputException if the framing cannot express such an element
   * @throws IOException if the channel fails; see {@link #torn()}
   */
  public void write(@Borrowed Buffer element, WritableByteChannel channel, BufferAllocator alloc)
      throws IOException {
    int size = framing.overhead() + element.size();
    if (size > SMALL) {
      flush(channel);
      direct(element, channel, alloc);
      return;
    }
    if (gathered() + size > batch) {
      flush(channel);
    }
    gather(element, size, alloc);
    if (batch == 0) {
      try {
        flush(channel);
      } catch (IOException failure) {
        torn = written > 0;
        discard();
        throw failure;
      }
    }
  }

  /**
   * Writes what was gathered. If that fails, the next attempt goes on where this one stopped.
   *
   * @param channel where to
   * @throws IOException if the channel fails
   */
  public void flush(WritableByteChannel channel) throws IOException {
    Buffer bytes = pending.peek();
    if (bytes == null) {
      return;
    }
    while (written < bytes.size()) {
      written += some(channel.write(bytes.view(written, bytes.size() - written)));
    }
    discard();
  }

  /**
   * Whether a failure left a part of a record in the channel.
   *
   * @return true if what was written does not end with a whole record, and never will
   */
  public boolean torn() {
    return torn;
  }

  /** Forgets what was gathered and not written, and that a record was torn. */
  public void reset() {
    discard();
    torn = false;
  }

  /** Gives back what was gathered and not written. */
  @Override
  public void close() {
    pending.close();
  }

  private int gathered() {
    Buffer bytes = pending.peek();
    return bytes == null ? 0 : bytes.size();
  }

  private void gather(@Borrowed Buffer element, int size, BufferAllocator alloc) {
    MutableBuffer out = room(size, alloc);
    try {
      framing.before(out, element.size());
      out.append(element);
      framing.after(out);
    } finally {
      pending.put(out.freeze());
    }
  }

  @Owned
  private MutableBuffer room(int size, BufferAllocator alloc) {
    Buffer bytes = pending.take();
    return bytes == null ? alloc.allocate(Math.max(size, batch)) : bytes.thaw();
  }

  private void direct(@Borrowed Buffer element, WritableByteChannel channel, BufferAllocator alloc)
      throws IOException {
    try (MutableBuffer around = alloc.allocate(framing.overhead())) {
      framing.before(around, element.size());
      drain(around.view(), channel);
      drain(element.view(), channel);
      around.clear();
      framing.after(around);
      drain(around.view(), channel);
      torn = false;
    }
  }

  /** Writes all of a view; from its first byte on the record is torn until it is whole. */
  private void drain(@Borrowed ByteBuffer bytes, WritableByteChannel channel) throws IOException {
    while (bytes.hasRemaining()) {
      torn |= some(channel.write(bytes)) > 0;
    }
  }

  private void discard() {
    Buffer bytes = pending.take();
    if (bytes != null) {
      bytes.release();
    }
    written = 0;
  }

  /** Insists on progress, since a loop around a channel that takes nothing would never end. */
  private static int some(int bytes) throws IOException {
    if (bytes == 0) {
      throw new IOException(
          "the channel takes no bytes: it must be in blocking mode, or wait by itself");
    }
    return bytes;
  }
}
