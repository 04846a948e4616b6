package rejected.write_after_freeze;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Frozen on some path, or in the turn before. */
class Paths {
  void oneBranch(BufferAllocator alloc, Emitter out, boolean full) {
    MutableBuffer m = alloc.allocate(8);
    if (full) {
      out.emit(m.freeze());
    }
    m.append((byte) 1); // error: write-after-freeze
    m.close();
  }

  void nextTurn(BufferAllocator alloc, Emitter out, int n) {
    MutableBuffer block = alloc.allocate(64);
    for (int i = 0; i < n; i++) {
      block.appendInt(i); // error: write-after-freeze
      if (block.remaining() < 4) {
        out.emit(block.freeze());
      }
    }
    block.close();
  }

  void inFinally(BufferAllocator alloc, Emitter out) {
    MutableBuffer m = alloc.allocate(8);
    try {
      out.emit(m.freeze());
    } finally {
      m.append((byte) '\n'); // error: write-after-freeze
    }
  }

  @Owned Buffer afterCatch(BufferAllocator alloc, String text) {
    MutableBuffer m = alloc.allocate(8);
    Buffer f = null;
    try {
      f = m.freeze();
      System.out.println(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      m.append((byte) '?'); // error: write-after-freeze
    }
    return f;
  }

  int inAnArgument(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    return measure(m.freeze(), m.append((byte) 1)); // error: write-after-freeze
  }

  private static int measure(@Owned Buffer f, @Borrowed MutableBuffer m) {
    int n = f.size() + m.size();
    f.release();
    return n;
  }
}
