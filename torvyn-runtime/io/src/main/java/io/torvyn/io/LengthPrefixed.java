package io.torvyn.io;

import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.InvalidInputException;

/** Records that begin with their size. */
final class LengthPrefixed extends Framing {
  private final int prefix;

  LengthPrefixed(int limit, int prefix) {
    super(limit);
    if (prefix != 1 && prefix != 2 && prefix != 4 && prefix != 8) {
      throw new IllegalArgumentException(
          "a length prefix of " + prefix + " bytes: it must have 1, 2, 4 or 8");
    }
    this.prefix = prefix;
  }

  @Override
  public Framing limit(int bytes) {
    return new LengthPrefixed(bytes, prefix);
  }

  @Override
  boolean locate(ReadBuffer bytes, Cut cut) {
    if (bytes.readable() < prefix) {
      return false;
    }
    long length = 0;
    for (int i = 0; i < prefix; i++) {
      length = length << 8 | (bytes.byteAt(i) & 0xff);
    }
    cut.start = prefix;
    // Eight bytes may say more than a long holds; nobody sends that much.
    cut.length = length < 0 ? Long.MAX_VALUE - prefix : length;
    if (cut.length > bytes.readable() - prefix) {
      return false;
    }
    cut.end = prefix + (int) cut.length;
    return true;
  }

  @Override
  boolean endsWithStream() {
    return false;
  }

  @Override
  int overhead() {
    return prefix;
  }

  @Override
  void before(MutableBuffer out, int size) {
    if (prefix < Integer.BYTES && (size >>> (8 * prefix)) != 0) {
      throw new InvalidInputException(
          "a record of "
              + size
              + " bytes does not fit a length prefix of "
              + prefix
              + " bytes: use Framing.lengthPrefix(4) on both sides");
    }
    for (int shift = 8 * (prefix - 1); shift >= 0; shift -= 8) {
      out.append((byte) ((long) size >>> shift));
    }
  }

  @Override
  void after(MutableBuffer out) {}

  @Override
  public String toString() {
    return "records behind a length of " + prefix + " bytes";
  }
}
