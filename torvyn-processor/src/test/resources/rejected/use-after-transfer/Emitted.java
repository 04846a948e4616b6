package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** Emitting gives the buffer up; the name is spent. */
class Emitted {
  int readAfterEmit(BufferAllocator alloc, Emitter out) {
    Buffer line = alloc.allocate(8).freeze();
    out.emit(line);
    return line.size(); // error: use-after-transfer
  }

  void emitTwice(BufferAllocator alloc, Emitter out) {
    Buffer line = alloc.allocate(8).freeze();
    out.emit(line);
    out.emit(line); // error: use-after-transfer
  }

  @Owned Buffer emitAndReturn(BufferAllocator alloc, Emitter out) {
    Buffer line = alloc.allocate(8).freeze();
    out.emit(line);
    return line; // error: use-after-transfer
  }
}
