package accepted.parsers;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferSlice;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;

/** Reads numbers out of a JSON array through a view. */
class JsonScalar {
  long sum(@Borrowed Buffer json) {
    ByteBuffer text = json.view();
    long sum = 0;
    long number = 0;
    boolean inside = false;
    while (text.hasRemaining()) {
      byte c = text.get();
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
        inside = true;
      } else if (inside) {
        sum += number;
        number = 0;
        inside = false;
      }
    }
    return inside ? sum + number : sum;
  }

  @Owned Buffer summed(@Borrowed Buffer json, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(20);
    return out.appendDecimal(sum(json)).freeze();
  }

  boolean isArray(@Borrowed Buffer json) {
    BufferSlice ends = json.slice(0, json.size());
    return ends.size() > 1 && ends.byteAt(0) == '[' && ends.byteAt(ends.size() - 1) == ']';
  }
}
