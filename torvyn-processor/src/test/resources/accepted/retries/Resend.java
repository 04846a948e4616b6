package accepted.retries;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import java.io.IOException;

/** Sends copies until one arrives, or gives up. */
class Resend {
  interface Port {
    void send(@Owned Buffer b) throws IOException;
  }

  boolean deliver(@Owned Buffer in, BufferAllocator alloc, Port port, int attempts) {
    try (in) {
      for (int i = 0; i < attempts; i++) {
        try {
          port.send(alloc.copyOf(in).freeze());
          return true;
        } catch (IOException e) {
          System.err.println("attempt " + i + ": " + e.getMessage());
        }
      }
      return false;
    }
  }

  void lastAttemptGivesTheOriginal(@Owned Buffer in, BufferAllocator alloc, Port port)
      throws IOException {
    for (int i = 0; i < 2; i++) {
      try {
        port.send(alloc.copyOf(in).freeze());
        in.release();
        return;
      } catch (IOException e) {
        System.err.println("retrying");
      }
    }
    port.send(in);
  }
}
