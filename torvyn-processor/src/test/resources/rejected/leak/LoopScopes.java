package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** A buffer of one turn must be gone before the next. */
class LoopScopes {
  void perTurn(BufferAllocator alloc, int n) {
    for (int i = 0; i < n; i++) {
      MutableBuffer m = alloc.allocate(8); // error: leak
      m.appendInt(i);
    }
  }

  void continueForgets(BufferAllocator alloc, Emitter out, int[] sizes) {
    for (int size : sizes) {
      MutableBuffer m = alloc.allocate(64);
      if (size < 0) continue; // error: leak
      m.appendInt(size);
      out.emit(m.freeze());
    }
  }

  void breakForgets(BufferDeque queue, Emitter out) {
    while (!queue.isEmpty()) {
      Buffer b = queue.take();
      if (b == null) continue;
      if (b.size() == 0) break; // error: leak
      out.emit(b);
    }
  }

  @Owned Buffer zeroTurns(@Owned Buffer in, Emitter out, int copies) {
    for (int i = 0; i < copies; i++) {
      out.emit(in);
      return null;
    }
    return null; // error: leak
  }

  void labelledBreak(BufferAllocator alloc, Emitter out, int[][] rows) {
    all:
    for (int[] row : rows) {
      MutableBuffer m = alloc.allocate(64);
      for (int cell : row) {
        if (cell < 0) break all; // error: leak
        m.appendInt(cell);
      }
      out.emit(m.freeze());
    }
  }

  void nestedBlock(BufferAllocator alloc) {
    {
      MutableBuffer m = alloc.allocate(8); // error: leak
      m.append((byte) 1);
    }
    System.out.println("after");
  }
}
