package accepted.parsers;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.nio.charset.StandardCharsets;

/** Finds a value by key without copying the line. */
@Processor
final class KeyValue {
  private final byte[] key = "level=".getBytes(StandardCharsets.US_ASCII);

  @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    int at = find(in, key);
    if (at < 0) {
      return null;
    }
    int end = in.indexOf((byte) ' ', at);
    int length = (end < 0 ? in.size() : end) - at;
    MutableBuffer out = alloc.allocate(length);
    out.append(in, at, length);
    return out.freeze();
  }

  private static int find(@Borrowed Buffer in, byte[] key) {
    outer:
    for (int i = 0; i + key.length <= in.size(); i++) {
      for (int j = 0; j < key.length; j++) {
        if (in.byteAt(i + j) != key[j]) {
          continue outer;
        }
      }
      return i + key.length;
    }
    return -1;
  }
}
