package rejected.use_after_transfer;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** A batcher that emits the block it goes on filling. */
@Processor
final class Batcher {
  void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
    Buffer block = alloc.copyOf(in).freeze();
    out.emit(block);
    if (block.size() > 100) { // error: use-after-transfer
      out.emit(alloc.copyOf(in).freeze());
    }
  }
}
