package accepted.loops;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** A buffer given up in a turn is replaced before the next. */
class Refilled {
  void blocks(BufferAllocator alloc, Emitter out, @Borrowed Buffer in) {
    MutableBuffer block = alloc.allocate(256);
    for (int i = 0; i < in.size(); i++) {
      if (block.remaining() == 0) {
        out.emit(block.freeze());
        block = alloc.allocate(256);
      }
      block.append(in.byteAt(i));
    }
    if (block.isEmpty()) {
      block.release();
    } else {
      out.emit(block.freeze());
    }
  }

  @Owned Buffer longest(BufferDeque queue) {
    Buffer best = queue.take();
    if (best == null) return null;
    Buffer next;
    while ((next = queue.take()) != null) {
      if (next.size() > best.size()) {
        best.release();
        best = next;
      } else {
        next.release();
      }
    }
    return best;
  }

  void conditionalSwap(BufferAllocator alloc, Emitter out, int[] values) {
    MutableBuffer current = alloc.allocate(64);
    for (int v : values) {
      if (v == 0) {
        MutableBuffer fresh = alloc.allocate(64);
        out.emit(current.freeze());
        current = fresh;
      } else {
        current.appendInt(v);
      }
    }
    out.emit(current.freeze());
  }
}
