package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** A new buffer under the old name revives the name, from then on. */
class ReacquiredTooLate {
  @Owned Buffer useBetween(BufferAllocator alloc, Emitter out) {
    Buffer b = alloc.allocate(8).freeze();
    out.emit(b);
    int size = b.size(); // error: use-after-transfer
    b = alloc.allocate(size).freeze();
    return b;
  }

  @Owned Buffer reacquiredOnOnePath(BufferAllocator alloc, Emitter out, boolean again) {
    Buffer b = alloc.allocate(8).freeze();
    out.emit(b);
    if (again) {
      b = alloc.allocate(8).freeze();
    }
    return b; // error: use-after-transfer
  }
}
