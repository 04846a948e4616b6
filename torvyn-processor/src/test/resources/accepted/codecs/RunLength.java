package accepted.codecs;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Run-length coding, both directions. */
class RunLength {
  @Owned Buffer encode(@Borrowed Buffer in, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(in.size() * 2);
    int i = 0;
    while (i < in.size()) {
      byte value = in.byteAt(i);
      int run = 1;
      while (i + run < in.size() && run < 127 && in.byteAt(i + run) == value) {
        run++;
      }
      out.append((byte) run).append(value);
      i += run;
    }
    return out.freeze();
  }

  @Owned Buffer decode(@Borrowed Buffer in, BufferAllocator alloc, int limit) {
    MutableBuffer out = alloc.allocate(limit);
    for (int i = 0; i + 1 < in.size(); i += 2) {
      int run = in.byteAt(i);
      if (run <= 0 || out.remaining() < run) {
        out.release();
        return null;
      }
      for (int n = 0; n < run; n++) {
        out.append(in.byteAt(i + 1));
      }
    }
    return out.freeze();
  }
}
