package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.access.Bytes;
import io.torvyn.buffer.access.Guard;
import io.torvyn.buffer.access.ReadableBytes;
import io.torvyn.buffer.error.OwnershipException;
import io.torvyn.ledger.CopyReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A frozen, read-only pool buffer with exactly one owner. It is read in place, by absolute offsets;
 * what copies out of it says so and is counted.
 *
 * <p>Components whose bodies the compiler proved get a recycled handle that checks nothing. All
 * others get a guarded one, fresh for each call, which checks every access and throws {@link
 * io.torvyn.buffer.error.StaleHandleException} once its right has ended. A buffer is used by one
 * thread at a time: the one that runs the stage. Through a guarded handle another thread may read,
 * and is told when the bytes went meanwhile; if it tries to give the buffer up, an {@link
 * io.torvyn.buffer.error.OwnershipException} names it.
 */
public final class Buffer extends ReadableBytes implements AutoCloseable {
  final Slot slot;
  final @Nullable Guard guard;

  Buffer(Slot slot, @Nullable Guard guard) {
    super(slot.content, guard);
    this.slot = slot;
    this.guard = guard;
  }

  @Override
  protected void copiedOut(int bytes) {
    slot.holder().copied(CopyReason.PAYLOAD_READ, bytes, slot);
  }

  /**
   * The payload's content type.
   *
   * @return empty when nobody said
   */
  public String contentType() {
    enter();
    return slot.contentType;
  }

  /**
   * All bytes, for reading by position. No copy, unless this handle is guarded: then a private one,
   * counted as a payload read, because nobody can take a {@code ByteBuffer} back.
   *
   * @return a read-only window; usable no longer than this buffer
   */
  @Borrowed
  public ByteBuffer view() {
    return view(0, size());
  }

  /**
   * Some bytes, for reading by position; see {@link #view()}.
   *
   * @param offset where the window begins; 0 to size
   * @param length its length; 0 to size - offset
   * @return a read-only window; usable no longer than this buffer
   */
  @Borrowed
  public ByteBuffer view(int offset, int length) {
    if (guard == null) {
      return content.window("view", offset, length).asReadOnlyBuffer();
    }
    enter();
    ByteBuffer copy = content.copy("view", offset, length).asReadOnlyBuffer();
    leave();
    copiedOut(length);
    return copy;
  }

  /**
   * A window with the same readers. No copy.
   *
   * @param offset where it begins; 0 to size
   * @param length its length; 0 to size - offset
   * @return a window; usable no longer than this buffer
   */
  @Borrowed
  public BufferSlice slice(int offset, int length) {
    enter();
    return new BufferSlice(slot, content.window("slice", offset, length), guard);
  }

  /**
   * Writes all bytes to a channel, in as many steps as a blocking channel takes. Not counted as a
   * copy: the bytes leave the process.
   *
   * @param channel where to; in blocking mode
   * @return how many bytes were written, which is the size
   * @throws IOException what the channel throws
   */
  public int writeTo(WritableByteChannel channel) throws IOException {
    enter();
    ByteBuffer window = content.window("writeTo", 0, content.size());
    while (window.hasRemaining()) {
      channel.write(window);
    }
    leave();
    return window.position();
  }

  /**
   * Whether another buffer holds the same bytes.
   *
   * @param other the other
   * @return {@code true} if sizes and bytes agree
   */
  public boolean contentEquals(@Borrowed Buffer other) {
    enter();
    other.enter();
    boolean equal = content.equalTo(other.content);
    other.leave();
    leave();
    return equal;
  }

  /**
   * A hash of the bytes, equal for buffers that are {@link #contentEquals}.
   *
   * @return the hash
   */
  public int contentHashCode() {
    enter();
    int hash = Bytes.hash(content);
    leave();
    return hash;
  }

  /**
   * Copies the bytes and the content type into a new buffer. Counted as a payload write. This one
   * stays with its owner.
   *
   * @param alloc where the copy comes from
   * @return a writable copy, owned by the caller
   */
  @Owned
  public MutableBuffer cloneIntoMutable(BufferAllocator alloc) {
    return alloc.copyOf(this);
  }

  /**
   * Makes the bytes writable again, without a copy. This handle is spent.
   *
   * @return the same bytes, writable, owned by the caller
   * @throws OwnershipException if the buffer is borrowed, leased or shared
   */
  @Owned
  public MutableBuffer thaw() {
    if (slot.shared()) {
      throw new OwnershipException(
          "buffer "
              + slot.name()
              + " is shared by several branches and cannot be thawed: use cloneIntoMutable, or give"
              + " the edge @From(copy = true)");
    }
    Slots.giveUp(slot, guard, true, "thawed");
    Custody custody = slot.holder();
    slot.free(custody.actor(), false);
    custody.number(slot);
    return guard == null ? slot.writer : new MutableBuffer(slot, Slots.guard(custody, slot));
  }

  /**
   * Leases the bytes for reading, until the lease is closed or the component ends. The owner keeps
   * the buffer and cannot give it up meanwhile.
   *
   * @return a fresh lease
   * @throws OwnershipException if this is only a borrow
   */
  @Leased
  public Lease lease() {
    enter();
    return Lease.byOwner(slot, guard, false);
  }

  /**
   * Returns the buffer to the pool. This handle is spent.
   *
   * @throws OwnershipException if the buffer is borrowed or leased
   */
  public void release() {
    Slots.releaseOwned(slot, guard, true);
  }

  /** Releases the buffer if it has not been given up; for try-with-resources. */
  @Override
  public void close() {
    Slots.close(slot, guard, true);
  }

  @Override
  public String toString() {
    return "Buffer[" + slot + (guard == null ? "" : guard.holds() ? ", guarded" : ", stale") + "]";
  }
}
