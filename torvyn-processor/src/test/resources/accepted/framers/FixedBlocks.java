package accepted.framers;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;

/** Gathers bytes into blocks of one size; the open block lives in a container between calls. */
class FixedBlocks implements AutoCloseable {
  private final BufferDeque full = new BufferDeque();
  private final Held open = new Held();

  void add(@Borrowed Buffer in, BufferAllocator alloc) {
    Buffer before = open.take();
    MutableBuffer block = before == null ? alloc.allocate(64) : before.thaw();
    for (int i = 0; i < in.size(); i++) {
      block.append(in.byteAt(i));
      if (block.size() == 64) {
        full.put(block.freeze());
        block = alloc.allocate(64);
      }
    }
    open.put(block.freeze());
  }

  @Owned Buffer next() {
    return full.take();
  }

  @Override
  public void close() {
    full.close();
    open.close();
  }
}
