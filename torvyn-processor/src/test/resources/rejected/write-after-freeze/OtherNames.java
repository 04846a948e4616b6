package rejected.write_after_freeze;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** Through the other name it is the same frozen buffer. */
class OtherNames {
  @Owned Buffer alias(BufferAllocator alloc) {
    MutableBuffer a = alloc.allocate(8);
    MutableBuffer b = a;
    Buffer f = b.freeze();
    a.append((byte) 1); // error: write-after-freeze
    return f;
  }

  @Owned Buffer fluentResult(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    MutableBuffer same = m.append((byte) 1);
    Buffer f = same.freeze();
    m.append((byte) 2); // error: write-after-freeze
    return f;
  }

  @Owned Buffer readIntoIt(BufferAllocator alloc, ReadableByteChannel channel) throws IOException {
    MutableBuffer m = alloc.allocate(8);
    Buffer f = m.freeze();
    int n = m.readFrom(channel); // error: write-after-freeze
    System.out.println(n);
    return f;
  }
}
