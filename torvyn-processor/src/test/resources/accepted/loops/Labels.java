package accepted.loops;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Labelled jumps land with the right state. */
class Labels {
  void rows(BufferAllocator alloc, Emitter out, int[][] rows) {
    next:
    for (int[] row : rows) {
      MutableBuffer line = alloc.allocate(row.length * 4);
      for (int cell : row) {
        if (cell < 0) {
          line.release();
          continue next;
        }
        line.appendInt(cell);
      }
      out.emit(line.freeze());
    }
  }

  @Owned Buffer find(BufferDeque queue, byte[] wanted) {
    Buffer found = null;
    search:
    while (true) {
      Buffer b = queue.take();
      if (b == null) break;
      for (byte w : wanted) {
        if (b.indexOf(w) >= 0) {
          found = b;
          break search;
        }
      }
      b.release();
    }
    return found;
  }

  void block(@Owned Buffer in, Emitter out) {
    done:
    {
      if (in.isEmpty()) {
        in.release();
        break done;
      }
      out.emit(in);
    }
  }
}
