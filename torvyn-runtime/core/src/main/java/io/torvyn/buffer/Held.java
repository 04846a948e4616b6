package io.torvyn.buffer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.error.OwnershipException;
import org.jspecify.annotations.Nullable;

/**
 * Owns at most one buffer across calls. A component keeps it in a field; the host sees into it,
 * leaves its content alone when a call fails, and takes it back when the component ends. Used by
 * the thread that runs the stage.
 */
public final class Held implements AutoCloseable {
  private final BufferDeque content = new BufferDeque();

  /** Begins empty. */
  public Held() {}

  /**
   * Takes ownership of a buffer.
   *
   * @param buffer given up by the caller, also if this throws
   * @throws OwnershipException if one is held already; the given one is then released
   */
  public void put(@Owned Buffer buffer) {
    if (!content.isEmpty()) {
      String name = buffer.slot.name();
      buffer.release();
      throw new OwnershipException(
          "this Held holds a buffer already, so buffer "
              + name
              + " was released: take() the first one before, or use a BufferDeque");
    }
    content.put(buffer);
  }

  /**
   * Gives ownership to the caller.
   *
   * @return the buffer, or null if none is held
   */
  @Owned
  public @Nullable Buffer take() {
    return content.take();
  }

  /**
   * Lends the buffer for reading.
   *
   * @return the buffer, or null if none is held; usable until it is taken
   */
  @Borrowed
  public @Nullable Buffer peek() {
    return content.peek();
  }

  /**
   * Whether nothing is held.
   *
   * @return {@code true} if {@link #take()} would return null
   */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  /** Releases what is held. */
  @Override
  public void close() {
    content.close();
  }
}
