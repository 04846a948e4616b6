package accepted.nulls;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** null exactly where the buffer is gone. */
class Correlated {
  interface Port {
    void send(@Owned Buffer b);
  }

  void clearedAfterSending(@Owned Buffer b, Port port, boolean urgent) {
    if (urgent) {
      port.send(b);
      b = null;
    }
    System.out.println("between");
    if (b != null) {
      b.release();
    }
  }

  @Owned Buffer nullResult(BufferAllocator alloc, @Borrowed Buffer in) {
    MutableBuffer out = alloc.allocate(in.size());
    Buffer result;
    if (in.isEmpty()) {
      out.release();
      result = null;
    } else {
      result = out.append(in).freeze();
    }
    return result;
  }

  @Owned Buffer lazily(BufferAllocator alloc, @Borrowed Buffer in) {
    MutableBuffer out = null;
    for (int i = 0; i < in.size(); i++) {
      if (in.byteAt(i) == ';') {
        if (out == null) {
          out = alloc.allocate(in.size());
        }
        out.append(in.byteAt(i));
      }
    }
    return out == null ? null : out.freeze();
  }

  void pendingAcrossTurns(BufferDeque queue, Emitter out, int turns) {
    Buffer held = null;
    for (int i = 0; i < turns; i++) {
      if (held == null) {
        held = queue.take();
      }
      if (held != null && held.size() > i) {
        out.emit(held);
        held = null;
      }
    }
    if (held != null) {
      held.release();
    }
  }

  void nullInFinally(BufferAllocator alloc, Emitter out) {
    Buffer b = null;
    try {
      b = alloc.allocate(8).freeze();
      out.emit(b);
      b = null;
    } finally {
      if (b != null) {
        b.close();
      }
    }
  }
}
