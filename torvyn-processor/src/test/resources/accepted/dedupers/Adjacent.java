package accepted.dedupers;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;

/** Drops an element equal to the one before; the last one lies in a container. */
@Processor
final class Adjacent {
  private final Held last = new Held();

  @Owned Buffer process(@Owned Buffer in, BufferAllocator alloc) {
    Buffer before = last.take();
    boolean same = before != null && before.contentEquals(in);
    if (before != null) {
      before.release();
    }
    last.put(alloc.copyOf(in).freeze());
    if (same) {
      in.release();
      return null;
    }
    return in;
  }
}
