package accepted.parsers;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Splits a request line into its three parts and emits each. */
@Processor
final class HttpRequestLine {
  private long malformed;

  void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
    int first = in.indexOf((byte) ' ');
    int second = first < 0 ? -1 : in.indexOf((byte) ' ', first + 1);
    if (second < 0) {
      malformed++;
      return;
    }
    part(in, 0, first, alloc, out);
    part(in, first + 1, second, alloc, out);
    part(in, second + 1, in.size(), alloc, out);
  }

  private static void part(
      @Borrowed Buffer in, int from, int to, BufferAllocator alloc, Emitter out) {
    MutableBuffer m = alloc.allocate(to - from);
    out.emit(m.append(in, from, to - from).freeze());
  }

  long malformed() {
    return malformed;
  }
}
