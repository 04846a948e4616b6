package accepted.framers;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Frames with a length in front; incomplete ones wait in a deque. */
@Processor
final class LengthPrefixed {
  private final BufferDeque pending = new BufferDeque();

  void process(@Owned Buffer in, BufferAllocator alloc, Emitter out) {
    pending.put(in);
    while (true) {
      Buffer first = pending.peek();
      if (first == null || first.size() < Integer.BYTES) {
        return;
      }
      int length = first.intAt(0);
      if (pending.bytes() < Integer.BYTES + length) {
        return;
      }
      MutableBuffer frame = alloc.allocate(length);
      int skip = Integer.BYTES;
      while (frame.size() < length) {
        Buffer piece = pending.take();
        if (piece == null) {
          throw new IllegalStateException("bytes() counted more than there is");
        }
        int n = Math.min(piece.size() - skip, length - frame.size());
        frame.append(piece, skip, n);
        if (skip + n < piece.size()) {
          int left = piece.size() - skip - n;
          pending.putFirst(alloc.allocate(left).append(piece, skip + n, left).freeze());
        }
        skip = 0;
        piece.release();
      }
      out.emit(frame.freeze());
    }
  }
}
