package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.access.Access;
import io.torvyn.buffer.access.Content;
import io.torvyn.buffer.access.ReadableBytes;
import io.torvyn.ledger.CopyReason;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A window on a buffer's bytes, without a copy; it ends with the access it was made from. */
public final class BufferSlice extends ReadableBytes {
  private final Slot slot;

  BufferSlice(Slot slot, ByteBuffer window, @Nullable Access access) {
    super(new Content(window, window.limit()), access);
    this.slot = slot;
  }

  @Override
  protected void copiedOut(int bytes) {
    slot.holder().copied(CopyReason.PAYLOAD_READ, bytes, slot);
  }

  /**
   * A window within this one.
   *
   * @param offset where it begins here; 0 to size
   * @param length its length; 0 to size - offset
   * @return a window; usable no longer than this one
   */
  @Borrowed
  public BufferSlice slice(int offset, int length) {
    enter();
    return new BufferSlice(slot, content.window("slice", offset, length), access);
  }

  @Override
  public String toString() {
    return "BufferSlice[" + content.size() + " bytes of " + slot + "]";
  }
}
