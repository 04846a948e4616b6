package io.torvyn.buffer;

/**
 * What the host remembers about one buffer: its state, owner, generation, loans and metadata.
 * Written only by {@link Slots} and only by the thread that runs the slot's {@link Custody}.
 */
public final class Slot {
  Slot() {}

  /** The name errors and records use, such as {@code 256B#17}. @return never empty */
  public String name() {
    throw new UnsupportedOperationException();
  }

  /** Where the buffer is in its life. @return the state */
  public BufferState state() {
    throw new UnsupportedOperationException();
  }

  /**
   * Who owns the buffer: an index of its custody. @return {@link Custody#HOST}, {@link
   * Custody#EDGE}, {@link Custody#NOBODY} or a stage's index
   */
  public int owner() {
    throw new UnsupportedOperationException();
  }

  /** How often the slot was acquired. @return at least 0 */
  public long generation() {
    throw new UnsupportedOperationException();
  }

  /** The bytes written. @return at least 0 */
  public int size() {
    throw new UnsupportedOperationException();
  }

  /** The bytes that fit. @return at least {@link #size()} */
  public int capacity() {
    throw new UnsupportedOperationException();
  }

  /** The payload's content type. @return empty when nobody said */
  public String contentType() {
    throw new UnsupportedOperationException();
  }

  /** The element's number at the stage that made it. @return as stamped */
  public long sequence() {
    throw new UnsupportedOperationException();
  }

  /** The element's time. @return as stamped, in nanoseconds */
  public long timestampNanos() {
    throw new UnsupportedOperationException();
  }

  /** The flow the element belongs to. @return as stamped */
  public long flowId() {
    throw new UnsupportedOperationException();
  }

  /**
   * Stamps the element's metadata.
   *
   * @param sequence its number
   * @param timestampNanos its time
   * @param flowId its flow
   */
  public void stamp(long sequence, long timestampNanos, long flowId) {
    throw new UnsupportedOperationException();
  }
}
