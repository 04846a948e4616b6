package rejected.leak;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** The early way out forgets what the late one remembers. */
class EarlyReturn {
  @Owned Buffer guardClause(BufferAllocator alloc, @Borrowed Buffer in) {
    MutableBuffer out = alloc.allocate(in.size());
    if (in.isEmpty()) {
      return null; // error: leak
    }
    out.append(in);
    return out.freeze();
  }

  void firstOfThree(@Owned Buffer in, Emitter out, int kind) {
    if (kind == 0) return; // error: leak
    if (kind == 1) {
      in.release();
      return;
    }
    out.emit(in);
  }

  @Owned Buffer identicalReturns(BufferAllocator alloc, int a, int b) {
    if (a < 0) return null;
    MutableBuffer out = alloc.allocate(16);
    if (b < 0) return null; // error: leak
    out.appendInt(a).appendInt(b);
    return out.freeze();
  }

  int fromInsideALoop(BufferAllocator alloc, @Borrowed Buffer in) {
    MutableBuffer line = alloc.allocate(80);
    for (int i = 0; i < in.size(); i++) {
      if (in.byteAt(i) == '\n') return i; // error: leak
      line.append(in.byteAt(i));
    }
    line.release();
    return -1;
  }
}
