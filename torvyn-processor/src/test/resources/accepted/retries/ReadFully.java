package accepted.retries;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** Reads until the buffer is full, the channel ends or too many reads were empty. */
class ReadFully {
  @Owned Buffer read(ReadableByteChannel channel, BufferAllocator alloc, int size)
      throws IOException {
    MutableBuffer m = alloc.allocate(size);
    int empty = 0;
    while (m.remaining() > 0) {
      int n = m.readFrom(channel);
      if (n < 0) {
        if (m.isEmpty()) {
          m.release();
          return null;
        }
        break;
      }
      if (n == 0 && ++empty > 100) {
        throw new IOException("no progress after " + m.size() + " bytes");
      }
    }
    return m.freeze();
  }

  void writeFully(@Borrowed Buffer in, WritableByteChannel channel) throws IOException {
    ByteBuffer bytes = in.view();
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        Thread.onSpinWait();
      }
    }
  }
}
