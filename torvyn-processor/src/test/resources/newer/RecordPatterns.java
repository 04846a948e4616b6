// since: 21
package newer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Record patterns take a value apart; the parts are analysed. */
class RecordPatterns {
  record Header(int length, String kind) {}

  @Owned Buffer accepted(BufferAllocator alloc, Object header) {
    MutableBuffer out = alloc.allocate(16);
    if (header instanceof Header(int length, String kind) && !kind.isEmpty()) {
      return out.appendInt(length).freeze();
    }
    out.release();
    return null;
  }

  @Owned Buffer forgotten(BufferAllocator alloc, Object header) {
    MutableBuffer out = alloc.allocate(16);
    if (header instanceof Header(int length, String kind) && kind.length() < length) {
      return null; // error: leak
    }
    return out.freeze();
  }
}
