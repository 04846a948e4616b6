package accepted.components;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.Pull;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Sources: by return value and by emitter. */
class Sources {
  @Source
  static final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      if (next == 100) {
        return null;
      }
      return alloc.allocate(Integer.BYTES).appendInt(next++).freeze();
    }
  }

  @Source
  static final class Bursts {
    private int left = 10;
    private boolean held;

    Pull pull(BufferAllocator alloc, Emitter out) {
      if (held) {
        return Pull.IDLE;
      }
      for (int i = 0; i < 3 && left > 0; i++, left--) {
        out.emit(alloc.allocate(8).appendLong(left).freeze());
      }
      return left > 0 ? Pull.EMITTED : Pull.EXHAUSTED;
    }

    void onBackpressure(boolean held) {
      this.held = held;
    }
  }

  @Source
  static final class Lines {
    private final Iterator<String> lines;

    Lines(List<String> lines) {
      this.lines = lines.iterator();
    }

    @Owned Buffer pull(BufferAllocator alloc) {
      while (lines.hasNext()) {
        String line = lines.next();
        if (line.isBlank()) {
          continue;
        }
        MutableBuffer m = alloc.allocate(line.length() * 3);
        return m.append(line, StandardCharsets.UTF_8).freeze();
      }
      return null;
    }
  }
}
