package accepted.exceptions;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;

/** Leaving by exception is never a leak: the host takes back what the call still owned. */
class LeavingByException {
  @Owned Buffer checked(BufferAllocator alloc, ReadableByteChannel channel) throws IOException {
    MutableBuffer m = alloc.allocate(4096);
    if (m.readFrom(channel) < 0) {
      m.release();
      return null;
    }
    return m.freeze();
  }

  @Owned Buffer validates(@Owned Buffer in) {
    if (in.size() > 1024) {
      throw new IllegalArgumentException("too long: " + in.size());
    }
    return in;
  }

  @Owned Buffer rethrows(BufferAllocator alloc, String text) {
    MutableBuffer m = alloc.allocate(8);
    try {
      m.appendInt(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new IllegalStateException("no number: " + text, e);
    }
    return m.freeze();
  }

  void bothBranchesThrow(@Owned Buffer in, boolean a) {
    if (a) {
      throw new IllegalStateException("a");
    } else {
      throw new IllegalStateException("b");
    }
  }

  int exhaustive(@Owned Buffer in, int kind) {
    switch (kind) {
      case 0 -> in.release();
      default -> throw new IllegalArgumentException("kind " + kind);
    }
    return 0;
  }
}
