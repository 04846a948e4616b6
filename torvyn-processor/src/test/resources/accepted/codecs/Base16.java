package accepted.codecs;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.nio.charset.StandardCharsets;

/** Hexadecimal text, with a table. */
@Processor
final class Base16 {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(2 * in.size()).contentType("text/plain");
    for (int i = 0; i < in.size(); i++) {
      int b = in.byteAt(i) & 0xff;
      out.append(DIGITS[b >> 4]).append(DIGITS[b & 15]);
    }
    return out.freeze();
  }

  static @Owned Buffer back(@Borrowed Buffer hex, BufferAllocator alloc) {
    if (hex.size() % 2 != 0) {
      throw new IllegalArgumentException("odd number of digits: " + hex.size());
    }
    MutableBuffer out = alloc.allocate(hex.size() / 2);
    for (int i = 0; i < hex.size(); i += 2) {
      int high = Character.digit(hex.byteAt(i), 16);
      int low = Character.digit(hex.byteAt(i + 1), 16);
      if (high < 0 || low < 0) {
        throw new IllegalArgumentException("no digit at " + i);
      }
      out.append((byte) (high << 4 | low));
    }
    return out.freeze();
  }
}
