package rejected.borrow_escape;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The classic: remember the last element by keeping its buffer. */
class Components {
  @Filter
  static final class Changed {
    private ByteBuffer previous = ByteBuffer.allocate(0);

    boolean evaluate(@Borrowed Buffer in) {
      boolean changed = !previous.equals(in.view());
      previous = in.view(); // error: borrow-escape
      return changed;
    }
  }

  @Aggregator
  static final class Window {
    private final List<Object> parts = new ArrayList<>();

    void ingest(@Borrowed Buffer in) {
      parts.add(in); // error: borrow-escape
    }

    void flush(Emitter out, BufferAllocator alloc) {
      out.emit(alloc.allocate(4).appendInt(parts.size()).freeze());
    }
  }
}
