package io.torvyn.io;

import io.torvyn.buffer.MutableBuffer;

/**
 * How records are told apart in a stream of bytes, and how large one may be. Immutable; one object
 * serves any number of sources and sinks.
 *
 * <p>Every framing has a limit on the size of a record, since a record must fit into one buffer and
 * a sender must not be able to make us reserve what it likes. A longer record is refused with an
 * {@link io.torvyn.flow.InvalidInputException} that names its place and the limit; reading goes on
 * behind it if the stage's error policy lets the flow go on.
 */
public abstract sealed class Framing permits Delimited, LengthPrefixed, Pieces {

  /** The largest limit: 16 MiB, the largest buffer, less 1 KiB for what surrounds a record. */
  public static final int MAX_LIMIT = (16 << 20) - 1024;

  static final int DEFAULT_LIMIT = 1 << 20;

  private final int limit;

  Framing(int limit) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException(
          "a limit of " + limit + " bytes for a record: it must be 1 to " + MAX_LIMIT);
    }
    this.limit = limit;
  }

  /**
   * Records are lines of text in any encoding in which a line feed is the byte 10. A carriage
   * return before the line feed does not belong to the line; the last line needs no line feed.
   * Written lines end with a line feed.
   *
   * @return a framing with a limit of 1 MiB
   */
  public static Framing lines() {
    return new Delimited(DEFAULT_LIMIT, new byte[] {'\n'}, true);
  }

  /**
   * Records end with a sequence of bytes that does not belong to them; the last one needs no end.
   * Whether a written record contains the sequence is not checked.
   *
   * @param delimiter 1 to 64 bytes
   * @return a framing with a limit of 1 MiB
   */
  public static Framing delimiter(byte... delimiter) {
    return new Delimited(DEFAULT_LIMIT, delimiter.clone(), false);
  }

  /**
   * Records begin with their size in bytes, as an unsigned big-endian number that does not count
   * itself.
   *
   * @param bytes the size of that number: 1, 2, 4 or 8
   * @return a framing with a limit of 1 MiB
   */
  public static Framing lengthPrefix(int bytes) {
    return new LengthPrefixed(DEFAULT_LIMIT, bytes);
  }

  /**
   * There are no records: an element is what one read yields, and writing adds nothing. Reading
   * goes straight into the element, so that nothing is ever copied.
   *
   * @param size the largest element in bytes, 1 to {@link #MAX_LIMIT}; 65,536 is a good choice
   * @return a framing with that limit
   */
  public static Framing pieces(int size) {
    return new Pieces(size);
  }

  /**
   * The same framing with another limit.
   *
   * @param bytes the largest record, without what surrounds it; 1 to {@link #MAX_LIMIT}
   * @return a new framing
   * @throws IllegalArgumentException if the limit is out of range
   */
  public abstract Framing limit(int bytes);

  /**
   * The largest record.
   *
   * @return bytes, without what surrounds it
   */
  public final int limit() {
    return limit;
  }

  /**
   * Looks for the record that begins at the first unread byte.
   *
   * @param bytes what has been read
   * @param cut receives where the record is, or what is known of one that is not all there
   * @return whether all of it is there
   */
  abstract boolean locate(ReadBuffer bytes, Cut cut);

  /** Whether the end of the stream also ends a record. */
  abstract boolean endsWithStream();

  /** How many bytes surround a record. */
  abstract int overhead();

  /** Writes what comes before a record of that size. */
  abstract void before(MutableBuffer out, int size);

  /** Writes what comes after a record. */
  abstract void after(MutableBuffer out);
}
