package accepted.codecs;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Variable-length integers, read by position, written fluently. */
class VarInt {
  static long read(@Borrowed Buffer in, int at) {
    long value = 0;
    for (int i = 0; i < 10; i++) {
      byte b = in.byteAt(at + i);
      value |= (long) (b & 0x7f) << 7 * i;
      if (b >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("more than ten bytes at " + at);
  }

  @Owned Buffer all(BufferAllocator alloc, long... values) {
    MutableBuffer out = alloc.allocate(10 * values.length);
    for (long value : values) {
      write(out, value);
    }
    return out.freeze();
  }

  static void write(@Borrowed MutableBuffer out, long value) {
    long rest = value;
    do {
      int low = (int) (rest & 0x7f);
      rest >>>= 7;
      out.append((byte) (rest == 0 ? low : low | 0x80));
    } while (rest != 0);
  }
}
