package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;
import io.torvyn.flow.Emitter;

/** An owning container owns what is put into it. */
class Containers implements AutoCloseable {
  private final Held last = new Held();
  private final BufferDeque backlog = new BufferDeque();

  int intoHeld(@Owned Buffer in) {
    last.put(in);
    return in.size(); // error: use-after-transfer
  }

  void intoDequeTwice(@Owned Buffer in) {
    backlog.put(in);
    backlog.putFirst(in); // error: use-after-transfer
  }

  void drainLoop(Emitter out) {
    Buffer b = backlog.take();
    while (b != null) {
      out.emit(b);
      if (b.isEmpty()) return; // error: use-after-transfer
      b = backlog.take();
    }
  }

  @Override
  public void close() {
    last.close();
    backlog.close();
  }
}
