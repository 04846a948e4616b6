package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.access.Bounds;
import io.torvyn.buffer.access.Guard;
import io.torvyn.buffer.access.WritableBytes;
import io.torvyn.ledger.CopyReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A writable pool buffer with exactly one owner. Bytes are appended up to a fixed capacity, may be
 * overwritten, and become an immutable {@link Buffer} by {@link #freeze}, without a copy. Bytes
 * that were not written can never be read. The append methods return this buffer.
 *
 * <p>As with {@link Buffer}, proved code gets recycled handles without checks and all other code
 * guarded ones. Used by the thread that runs the stage: a guarded handle refuses to be changed by
 * another one.
 */
public final class MutableBuffer extends WritableBytes<MutableBuffer> implements AutoCloseable {

  /** Fills a buffer in place. */
  @FunctionalInterface
  public interface Filler {
    /**
     * Writes from the position on and moves it behind the last byte written.
     *
     * @param space the bytes that are free; usable until this method returns
     */
    void fill(@Borrowed ByteBuffer space);
  }

  final Slot slot;
  final @Nullable Guard guard;

  MutableBuffer(Slot slot, @Nullable Guard guard) {
    super(slot.content, guard);
    this.slot = slot;
    this.guard = guard;
  }

  @Override
  protected void copiedOut(int bytes) {
    slot.holder().copied(CopyReason.PAYLOAD_READ, bytes, slot);
  }

  @Override
  protected MutableBuffer self() {
    return this;
  }

  @Override
  protected void copiedIn(int bytes) {
    slot.holder().copied(CopyReason.PAYLOAD_WRITE, bytes, slot);
  }

  /**
   * How many bytes fit in all.
   *
   * @return at least what was asked for at allocation
   */
  public int capacity() {
    enter();
    return content.capacity();
  }

  /**
   * How many more bytes fit.
   *
   * @return capacity - size
   */
  public int remaining() {
    enter();
    return content.capacity() - content.size();
  }

  /**
   * Appends another buffer's bytes. Counted as a payload write.
   *
   * @param source stays with its owner
   * @return this
   */
  public MutableBuffer append(@Borrowed Buffer source) {
    return append(source, 0, source.size());
  }

  /**
   * Appends some of another buffer's bytes. Counted as a payload write.
   *
   * @param source stays with its owner
   * @param offset where the bytes begin there
   * @param length how many
   * @return this
   */
  public MutableBuffer append(@Borrowed Buffer source, int offset, int length) {
    Bounds.check("append from a buffer", offset, length, source.size());
    int at = grow("append", length);
    memory.put(at, source.slot.content.memory(), offset, length);
    copiedIn(length);
    return this;
  }

  /**
   * Reads from a channel straight into the free bytes, once. Not a copy.
   *
   * @param channel where from
   * @return how many bytes were appended; 0 if none were available or none fit; -1 at the end
   * @throws IOException what the channel throws; nothing is appended then
   */
  public int readFrom(ReadableByteChannel channel) throws IOException {
    enterToWrite();
    int at = content.size();
    if (channel.getClass().getModule() != Object.class.getModule()) {
      content.zeroFrom(
          at); // The JDK's own channels only write; others could look at what they get.
      content.dirtied();
    }
    ByteBuffer space = memory.duplicate().position(at);
    int read = channel.read(space);
    enterToWrite();
    if (read > 0) {
      content.size(at + read);
    }
    return read;
  }

  /**
   * Lets somebody write into the free bytes: a decoder, an inflater. Not a copy, unless this handle
   * is guarded: then through a private space, counted as a payload write.
   *
   * @param filler called once, before this returns
   * @return how many bytes were appended
   */
  public int fill(@CalledInPlace Filler filler) {
    enterToWrite();
    int at = content.size();
    int free = content.capacity() - at;
    if (guard != null) {
      ByteBuffer space = ByteBuffer.allocate(free);
      filler.fill(space);
      append(space.flip());
      return space.limit();
    }
    content.zeroFrom(at);
    content.dirtied();
    ByteBuffer space = memory.slice(at, free);
    filler.fill(space);
    content.size(at + space.position());
    return space.position();
  }

  /**
   * Forgets bytes at the end.
   *
   * @param size how many stay; 0 to size
   * @return this
   */
  public MutableBuffer truncate(int size) {
    enterToWrite();
    Bounds.check("truncate", 0, size, content.size());
    content.truncate(size);
    return this;
  }

  /**
   * Forgets all bytes.
   *
   * @return this
   */
  public MutableBuffer clear() {
    return truncate(0);
  }

  /**
   * Says what the payload is.
   *
   * @param type a media type; empty for none
   * @return this
   */
  public MutableBuffer contentType(String type) {
    enterToWrite();
    slot.contentType = type;
    return this;
  }

  /**
   * The bytes written, for changing them by position. No copy, unless this handle is guarded: then
   * a private one, counted, that is written back before the next access through this handle.
   *
   * @return a writable window; usable until this buffer is written otherwise or given up
   */
  @Borrowed
  public ByteBuffer view() {
    enterToWrite();
    if (guard == null) {
      return content.window("view", 0, content.size());
    }
    int size = content.size();
    byte[] bytes = new byte[size];
    memory.get(0, bytes);
    ByteBuffer copy = ByteBuffer.wrap(bytes);
    guard.beforeAccess(() -> memory.put(0, bytes, 0, Math.min(size, content.size())));
    copiedOut(size);
    return copy;
  }

  /**
   * A window with the same readers. No copy.
   *
   * @param offset where it begins; 0 to size
   * @param length its length; 0 to size - offset
   * @return a window; usable until this buffer is given up
   */
  @Borrowed
  public BufferSlice slice(int offset, int length) {
    enter();
    return new BufferSlice(slot, content.window("slice", offset, length), guard);
  }

  /**
   * Makes the bytes immutable, without a copy. This handle is spent.
   *
   * @return the same bytes, frozen, owned by the caller
   */
  @Owned
  public Buffer freeze() {
    Slots.giveUp(slot, guard, false, "frozen");
    Custody custody = slot.holder();
    slot.free(custody.actor(), true);
    return guard == null ? slot.reader : new Buffer(slot, Slots.guard(custody, slot));
  }

  /**
   * Leases the bytes for writing, until the lease is closed or the component ends. The owner keeps
   * the buffer and can neither use nor give it up meanwhile.
   *
   * @return a fresh lease
   */
  @Leased(mutable = true)
  public Lease leaseMutable() {
    enterToWrite();
    return Lease.byOwner(slot, guard, true);
  }

  /** Returns the buffer to the pool. This handle is spent. */
  public void release() {
    Slots.releaseOwned(slot, guard, false);
  }

  /** Releases the buffer if it has not been given up; for try-with-resources. */
  @Override
  public void close() {
    Slots.close(slot, guard, false);
  }

  @Override
  public String toString() {
    return "MutableBuffer["
        + slot
        + (guard == null ? "" : guard.holds() ? ", guarded" : ", stale")
        + "]";
  }
}
