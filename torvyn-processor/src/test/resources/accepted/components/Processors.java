package accepted.components;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;

/** Processors: borrow and copy, own and pass, one to many. */
class Processors {
  @Processor
  static final class Trim {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      int from = 0;
      int to = in.size();
      while (from < to && in.byteAt(from) <= ' ') from++;
      while (to > from && in.byteAt(to - 1) <= ' ') to--;
      if (from == to) return null;
      return alloc.allocate(to - from).append(in, from, to - from).freeze();
    }
  }

  @Processor
  static final class Tag {
    @Owned Buffer process(@Owned Buffer in, ElementMeta meta) {
      MutableBuffer m = in.thaw();
      return m.appendLong(meta.sequence()).freeze();
    }
  }

  @Processor
  static final class Duplicate {
    void process(@Owned Buffer in, BufferAllocator alloc, Emitter out) {
      Buffer copy = alloc.copyOf(in).freeze();
      out.emit(in);
      out.emit(copy);
    }
  }

  @Processor
  static final class EveryTenth {
    private long seen;

    @Owned Buffer process(@Owned Buffer in) {
      if (seen++ % 10 == 0) {
        return in;
      }
      in.release();
      return null;
    }
  }

  @Processor
  static final class Chunks {
    void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
      for (int at = 0; at < in.size(); at += 100) {
        int n = Math.min(100, in.size() - at);
        MutableBuffer m = alloc.allocate(n);
        m.append(in, at, n);
        out.emit(m.freeze());
      }
    }
  }
}
