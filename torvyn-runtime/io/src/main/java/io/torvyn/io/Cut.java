package io.torvyn.io;

/**
 * Where a record lies in the unread bytes, all counted from the first of them; what is known of it
 * if it is not all there. Reused for every record of a reader.
 */
final class Cut {
  /** The size of a record that nothing has said yet. */
  static final long UNKNOWN = -1;

  /** The record's first byte. */
  int start;

  /** The record's size, or {@link #UNKNOWN}; any non-negative value, since a prefix may say any. */
  long length = UNKNOWN;

  /** The first byte behind the record and what surrounds it; means nothing until all is there. */
  int end;

  /** How many bytes have been searched in vain, so that they are not searched again. */
  int scanned;

  void forget() {
    start = 0;
    length = UNKNOWN;
    end = 0;
    scanned = 0;
  }
}
