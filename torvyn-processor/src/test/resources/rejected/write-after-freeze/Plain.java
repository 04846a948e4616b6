package rejected.write_after_freeze;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** freeze() ends writing for good. */
class Plain {
  @Owned Buffer append(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    Buffer f = m.freeze();
    m.append((byte) 1); // error: write-after-freeze
    return f;
  }

  @Owned Buffer setByte(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    Buffer f = m.freeze();
    m.setByte(0, (byte) 1); // error: write-after-freeze
    return f;
  }

  @Owned Buffer clear(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    Buffer f = m.freeze();
    m.clear(); // error: write-after-freeze
    return f;
  }

  void writeAfterEmit(BufferAllocator alloc, Emitter out) {
    MutableBuffer m = alloc.allocate(8);
    out.emit(m.freeze());
    m.appendInt(3); // error: write-after-freeze
  }

  void reuseAsScratch(BufferAllocator alloc, Emitter out) {
    MutableBuffer m = alloc.allocate(8);
    out.emit(m.appendInt(1).freeze());
    out.emit(m.clear().appendInt(2).freeze()); // error: write-after-freeze
  }
}
