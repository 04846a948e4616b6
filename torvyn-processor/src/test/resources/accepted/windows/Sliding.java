package accepted.windows;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;

/** The newest four elements; the oldest makes room. */
class Sliding implements AutoCloseable {
  private final BufferDeque newest = new BufferDeque();

  void add(@Owned Buffer in) {
    newest.put(in);
    while (newest.size() > 4) {
      Buffer oldest = newest.take();
      if (oldest == null) {
        throw new IllegalStateException("a deque of " + newest.size() + " was empty");
      }
      oldest.release();
    }
  }

  @Owned Buffer joined(BufferAllocator alloc) {
    MutableBuffer all = alloc.allocate((int) newest.bytes());
    for (int i = newest.size(); i > 0; i--) {
      Buffer b = newest.take();
      if (b != null) {
        all.append(b);
        newest.put(b);
      }
    }
    return all.freeze();
  }

  @Override
  public void close() {
    newest.close();
  }
}
