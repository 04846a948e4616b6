package rejected.transfer_borrowed;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** Filters pass elements on by answering, processors by copying or owning. */
class Components {
  @Processor
  static final class Identity {
    @Owned Buffer process(@Borrowed Buffer in) {
      return in; // error: transfer-borrowed
    }
  }

  @Processor
  static final class Duplicate {
    void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
      out.emit(alloc.copyOf(in).freeze());
      out.emit(in); // error: transfer-borrowed
    }
  }
}
