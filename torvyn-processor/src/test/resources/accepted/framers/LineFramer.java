package accepted.framers;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.flow.Emitter;

/** Cuts a byte stream into lines and keeps the rest for the next call. */
@Processor
final class LineFramer {
  private final Held rest = new Held();

  void process(@Owned Buffer in, BufferAllocator alloc, Emitter out) {
    Buffer data = joined(in, alloc);
    int start = 0;
    for (int end = data.indexOf((byte) '\n'); end >= 0; end = data.indexOf((byte) '\n', start)) {
      out.emit(alloc.allocate(end - start).append(data, start, end - start).freeze());
      start = end + 1;
    }
    if (start < data.size()) {
      int left = data.size() - start;
      rest.put(alloc.allocate(left).append(data, start, left).freeze());
    }
    data.release();
  }

  private @Owned Buffer joined(@Owned Buffer in, BufferAllocator alloc) {
    Buffer before = rest.take();
    if (before == null) {
      return in;
    }
    Buffer both = alloc.allocate(before.size() + in.size()).append(before).append(in).freeze();
    before.release();
    in.release();
    return both;
  }

  void complete(Emitter out) {
    Buffer last = rest.take();
    if (last != null) {
      out.emit(last);
    }
  }
}
