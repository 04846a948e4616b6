package accepted.exceptions;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.io.IOException;

/** A catch sees every state the body can throw in. */
class CatchAndRecover {
  interface Port {
    void send(@Owned Buffer b) throws IOException;
  }

  @Owned Buffer releaseInCatch(BufferAllocator alloc, String text) {
    MutableBuffer m = alloc.allocate(8);
    try {
      m.appendInt(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      m.release();
      return null;
    }
    return m.freeze();
  }

  boolean sendThrowsHasConsumed(@Owned Buffer b, Port port) {
    try {
      port.send(b);
      return true;
    } catch (IOException e) {
      System.err.println(e.getMessage());
      return false;
    }
  }

  void retryWithCopies(@Borrowed Buffer in, BufferAllocator alloc, Port port) {
    for (int attempt = 0; attempt < 3; attempt++) {
      Buffer copy = alloc.copyOf(in).freeze();
      try {
        port.send(copy);
        return;
      } catch (IOException e) {
        System.err.println("attempt " + attempt + ": " + e.getMessage());
      }
    }
  }

  @Owned Buffer fallbackValue(BufferAllocator alloc, String text) {
    MutableBuffer m = alloc.allocate(8);
    int value;
    try {
      value = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      value = -1;
    }
    return m.appendInt(value).freeze();
  }

  void closeInCatchIsSafe(@Owned Buffer b, Port port) throws IOException {
    try {
      System.out.println(b.intAt(0));
      port.send(b);
    } catch (IndexOutOfBoundsException e) {
      b.close();
    }
  }
}
