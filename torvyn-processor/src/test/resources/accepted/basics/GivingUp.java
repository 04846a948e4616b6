package accepted.basics;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Each way of giving up, once. */
class GivingUp {
  interface Port {
    void send(@Owned Buffer b);
  }

  void released(@Owned Buffer b) {
    b.release();
  }

  void closed(@Owned Buffer b) {
    b.close();
  }

  void sent(@Owned Buffer b, Port port) {
    port.send(b);
  }

  void emitted(@Owned Buffer b, Emitter out) {
    out.emit(b);
  }

  @Owned Buffer returned(@Owned Buffer b) {
    return b;
  }

  @Owned Buffer frozen(@Owned MutableBuffer m) {
    return m.freeze();
  }

  @Owned MutableBuffer thawed(@Owned Buffer b) {
    return b.thaw();
  }

  void kept(@Owned Buffer b, Held held) {
    held.put(b);
  }

  void queued(@Owned Buffer b, BufferDeque queue) {
    queue.put(b);
  }

  void closeAfterRelease(@Owned Buffer b) {
    b.release();
    b.close();
  }
}
