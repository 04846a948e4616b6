package accepted.parsers;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.nio.charset.StandardCharsets;

/** Parses numbers; what is none is dropped, what is too big fails the call. */
@Processor
final class NumberLines {
  @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    long value;
    try {
      value = Long.parseLong(in.readString(StandardCharsets.US_ASCII).trim());
    } catch (NumberFormatException e) {
      return null;
    }
    if (value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("out of range: " + value);
    }
    try (MutableBuffer out = alloc.allocate(Integer.BYTES)) {
      out.appendInt((int) value);
      return out.freeze();
    }
  }
}
