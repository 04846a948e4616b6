package accepted.views;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writing into someone else's buffer for one call. */
class Written {
  void header(@Borrowed MutableBuffer out, int length) {
    out.appendInt(length).appendShort((short) 1);
  }

  @Owned Buffer frame(@Borrowed Buffer body, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(body.size() + 6);
    header(out, body.size());
    out.append(body);
    return out.freeze();
  }

  @Owned Buffer patched(@Owned MutableBuffer m) {
    int at = m.size();
    m.appendInt(0);
    m.append("payload", StandardCharsets.US_ASCII);
    m.setInt(at, m.size() - at - Integer.BYTES);
    return m.freeze();
  }

  @Owned Buffer filled(BufferAllocator alloc, InputStream in) throws IOException {
    byte[] chunk = new byte[64];
    int n = in.read(chunk);
    MutableBuffer m = alloc.allocate(64);
    if (n > 0) {
      m.append(chunk, 0, n);
    }
    return m.freeze();
  }

  @Owned Buffer byFiller(BufferAllocator alloc, int value) {
    MutableBuffer m = alloc.allocate(64);
    m.fill(target -> target.putInt(value));
    return m.freeze();
  }
}
