package accepted.codecs;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.util.zip.CRC32;

/** Appends a checksum, and checks it. */
class Checksummed {
  @Owned Buffer seal(@Owned Buffer in, BufferAllocator alloc) {
    CRC32 crc = new CRC32();
    crc.update(in.view());
    int size = in.size();
    MutableBuffer out = alloc.allocate(size + Integer.BYTES);
    out.append(in).appendInt((int) crc.getValue());
    in.release();
    return out.freeze();
  }

  boolean isWhole(@Borrowed Buffer in) {
    int payload = in.size() - Integer.BYTES;
    if (payload < 0) {
      return false;
    }
    CRC32 crc = new CRC32();
    crc.update(in.view(0, payload));
    return (int) crc.getValue() == in.intAt(payload);
  }
}
