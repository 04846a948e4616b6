package rejected.borrow_escape;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;
import io.torvyn.flow.Emitter;

/** An owning container owns; a borrow cannot go into it. */
class OwningContainers {
  void intoDeque(@Borrowed Buffer in, BufferDeque window) {
    window.put(in); // error: borrow-escape
  }

  void intoHeld(@Borrowed Buffer in, Held last) {
    last.put(in); // error: borrow-escape
  }

  void fromOneToTheOther(BufferDeque from, BufferDeque to) {
    Buffer head = from.peek();
    if (head != null) {
      to.put(head); // error: borrow-escape
    }
  }

  @Aggregator
  static final class Last {
    private final Held last = new Held();

    void ingest(@Borrowed Buffer in) {
      Buffer before = last.take();
      if (before != null) before.release();
      last.put(in); // error: borrow-escape
    }

    void flush(Emitter out) {
      Buffer b = last.take();
      if (b != null) out.emit(b);
    }
  }
}
