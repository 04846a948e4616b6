package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** A frozen buffer lives on under the name of the result, not under the old one. */
class Frozen {
  @Owned Buffer sizeAfterFreeze(BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(8);
    Buffer frozen = out.freeze();
    int written = out.size(); // error: use-after-transfer
    return written > 0 ? frozen : frozen;
  }

  @Owned Buffer freezeTwice(BufferAllocator alloc, Emitter copy) {
    MutableBuffer out = alloc.allocate(8);
    copy.emit(out.freeze());
    return out.freeze(); // error: use-after-transfer
  }

  @Owned MutableBuffer readAfterThaw(@Owned Buffer in) {
    MutableBuffer again = in.thaw();
    again.setByte(0, in.byteAt(0)); // error: use-after-transfer
    return again;
  }
}
