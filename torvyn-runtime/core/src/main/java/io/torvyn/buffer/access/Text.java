package io.torvyn.buffer.access;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text to bytes without garbage: the charsets of almost all streams are encoded in place, others by
 * way of an array. What a charset cannot say becomes its replacement, as with {@code
 * String.getBytes}.
 */
public final class Text {
  private static final int LONGEST_DECIMAL = 20;

  private Text() {}

  /**
   * Encodes text.
   *
   * @param text what to encode
   * @param charset how
   * @param into where to; writable up to its limit
   * @param at the first byte to write
   * @return the byte after the last written, or -1 if it does not fit; bytes from {@code at} on are
   *     then undefined
   */
  public static int encode(CharSequence text, Charset charset, ByteBuffer into, int at) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return encodeUtf8(text, into, at);
    }
    if (charset.equals(StandardCharsets.US_ASCII)) {
      return encodeSingle(text, 0x7f, into, at);
    }
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      return encodeSingle(text, 0xff, into, at);
    }
    byte[] bytes = text.toString().getBytes(charset);
    if (bytes.length > into.limit() - at) {
      return -1;
    }
    into.put(at, bytes, 0, bytes.length);
    return at + bytes.length;
  }

  /**
   * Writes a number in decimal digits.
   *
   * @param value the number
   * @param into where to; writable up to its limit
   * @param at the first byte to write
   * @return the byte after the last written, or -1 if it does not fit; nothing is written then
   */
  public static int decimal(long value, ByteBuffer into, int at) {
    int digits = digits(value);
    int end = at + digits + (value < 0 ? 1 : 0);
    if (end > into.limit()) {
      return -1;
    }
    // Works on negative numbers, because the smallest one has no positive counterpart.
    long rest = value < 0 ? value : -value;
    for (int place = end - 1; place >= end - digits; place--) {
      into.put(place, (byte) ('0' - rest % 10));
      rest /= 10;
    }
    if (value < 0) {
      into.put(at, (byte) '-');
    }
    return end;
  }

  private static int digits(long value) {
    int digits = 1;
    for (long rest = value / 10; rest != 0; rest /= 10) {
      digits++;
    }
    assert digits < LONGEST_DECIMAL;
    return digits;
  }

  private static int encodeSingle(CharSequence text, int highest, ByteBuffer into, int at) {
    int length = text.length();
    int limit = into.limit();
    int next = at;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (next >= limit) {
        return -1;
      }
      if (c <= highest) {
        into.put(next++, (byte) c);
      } else {
        into.put(next++, (byte) '?');
        if (pair(text, i, length)) {
          i++;
        }
      }
    }
    return next;
  }

  private static int encodeUtf8(CharSequence text, ByteBuffer into, int at) {
    int length = text.length();
    int limit = into.limit();
    int next = at;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (next >= limit) {
          return -1;
        }
        into.put(next++, (byte) c);
      } else if (c < 0x800) {
        if (limit - next < 2) {
          return -1;
        }
        into.put(next++, (byte) (0xc0 | c >> 6));
        into.put(next++, (byte) (0x80 | c & 0x3f));
      } else if (pair(text, i, length)) {
        if (limit - next < 4) {
          return -1;
        }
        int point = Character.toCodePoint(c, text.charAt(++i));
        into.put(next++, (byte) (0xf0 | point >> 18));
        into.put(next++, (byte) (0x80 | point >> 12 & 0x3f));
        into.put(next++, (byte) (0x80 | point >> 6 & 0x3f));
        into.put(next++, (byte) (0x80 | point & 0x3f));
      } else if (Character.isSurrogate(c)) {
        if (next >= limit) {
          return -1;
        }
        into.put(next++, (byte) '?');
      } else {
        if (limit - next < 3) {
          return -1;
        }
        into.put(next++, (byte) (0xe0 | c >> 12));
        into.put(next++, (byte) (0x80 | c >> 6 & 0x3f));
        into.put(next++, (byte) (0x80 | c & 0x3f));
      }
    }
    return next;
  }

  private static boolean pair(CharSequence text, int i, int length) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < length
        && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
