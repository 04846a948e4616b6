package rejected.transfer_borrowed;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;
import java.io.IOException;
import java.util.List;

/** In a loop, in a catch, in a finally. */
class Loops {
  interface Port {
    void send(@Owned Buffer b) throws IOException;
  }

  void eachSubscriber(@Borrowed Buffer in, List<Port> ports) throws IOException {
    for (Port port : ports) {
      port.send(in); // error: transfer-borrowed
    }
  }

  void fallback(@Borrowed Buffer in, Port port, BufferAllocator alloc, Emitter dead) {
    try {
      port.send(alloc.copyOf(in).freeze());
    } catch (IOException e) {
      dead.emit(in); // error: transfer-borrowed
    }
  }
}
