package io.torvyn.io;

import io.torvyn.buffer.MutableBuffer;
import java.util.Arrays;

/** Records that end with a sequence of bytes. */
final class Delimited extends Framing {
  private static final int MAX_DELIMITER = 64;

  private final byte[] delimiter;
  private final boolean dropsReturn;

  /** Takes the array as its own. */
  Delimited(int limit, byte[] delimiter, boolean dropsReturn) {
    super(limit);
    if (delimiter.length < 1 || delimiter.length > MAX_DELIMITER) {
      throw new IllegalArgumentException(
          "a delimiter of " + delimiter.length + " bytes: it must have 1 to " + MAX_DELIMITER);
    }
    this.delimiter = delimiter;
    this.dropsReturn = dropsReturn;
  }

  @Override
  public Framing limit(int bytes) {
    return new Delimited(bytes, delimiter, dropsReturn);
  }

  @Override
  boolean locate(ReadBuffer bytes, Cut cut) {
    int readable = bytes.readable();
    int at = cut.scanned;
    while ((at = bytes.indexOf(delimiter[0], at)) >= 0) {
      if (at + delimiter.length > readable) {
        cut.scanned = at;
        return false;
      }
      if (matches(bytes, at)) {
        boolean dropped = dropsReturn && at > 0 && bytes.byteAt(at - 1) == '\r';
        cut.start = 0;
        cut.length = dropped ? at - 1 : at;
        cut.end = at + delimiter.length;
        return true;
      }
      at++;
    }
    cut.scanned = readable;
    return false;
  }

  private boolean matches(ReadBuffer bytes, int at) {
    for (int i = 1; i < delimiter.length; i++) {
      if (bytes.byteAt(at + i) != delimiter[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  boolean endsWithStream() {
    return true;
  }

  @Override
  int overhead() {
    return delimiter.length;
  }

  @Override
  void before(MutableBuffer out, int size) {}

  @Override
  void after(MutableBuffer out) {
    for (byte b : delimiter) {
      out.append(b);
    }
  }

  @Override
  public String toString() {
    return dropsReturn ? "lines" : "records that end with " + Arrays.toString(delimiter);
  }
}
