package io.torvyn.buffer.access;

/** Turns a failed bounds check into an error that says offset, length and size, and what to do. */
public final class Bounds {
  /** The largest buffer there is: 16 MiB. */
  public static final int MAX_CAPACITY = 16 << 20;

  private Bounds() {}

  /**
   * Checks that a range lies within a size. Written like the JDK's own check, term by term, so that
   * the compiler finds the second of the two superfluous where the bytes are then moved.
   *
   * @param what the operation, for the message
   * @param offset where the range begins
   * @param length its length
   * @param size the readable bytes
   * @throws IndexOutOfBoundsException if it does not
   */
  public static void check(String what, int offset, int length, int size) {
    if ((size | offset | length) < 0 || length > size - offset) {
      throw outside(what, offset, length, size);
    }
  }

  /**
   * A read or a write beyond the bytes written.
   *
   * @param what the operation
   * @param offset where it began
   * @param length how many bytes it wanted
   * @param size how many there are
   * @return the error to throw
   */
  public static IndexOutOfBoundsException outside(String what, int offset, int length, int size) {
    return new IndexOutOfBoundsException(
        what
            + " at offset "
            + offset
            + ", length "
            + length
            + ", is outside the "
            + size
            + " bytes written: offset must be at least 0, and offset + length at most "
            + size);
  }

  /**
   * An append beyond the capacity.
   *
   * @param what the operation
   * @param size the bytes written so far
   * @param wanted how many more were to be written
   * @param capacity how many fit
   * @return the error to throw
   */
  public static IndexOutOfBoundsException full(String what, int size, long wanted, int capacity) {
    return new IndexOutOfBoundsException(
        what
            + " of "
            + wanted
            + " bytes does not fit: "
            + size
            + " of "
            + capacity
            + " bytes are written; a buffer does not grow, so allocate at least "
            + (size + wanted)
            + " bytes");
  }

  /**
   * A capacity no buffer can have.
   *
   * @param capacity what was asked for
   * @return the error to throw
   */
  public static IllegalArgumentException capacity(int capacity) {
    return new IllegalArgumentException(
        "a buffer of "
            + capacity
            + " bytes was asked for; capacities go from 0 to "
            + MAX_CAPACITY
            + " bytes (16 MiB): split larger payload into several elements");
  }
}
