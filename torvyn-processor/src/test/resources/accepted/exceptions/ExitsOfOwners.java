package accepted.exceptions;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import java.io.IOException;

/** Nine ways out while something is owned: what leaves by exception is the host's to reclaim. */
class ExitsOfOwners {
  interface Port {
    void send(@Owned Buffer b) throws IOException;
  }

  static void check(@Borrowed Buffer b) throws IOException {
    if (b.isEmpty()) throw new IOException("empty");
  }

  void noCatchAtAll(@Owned Buffer b, Port port) throws IOException {
    check(b);
    port.send(b);
  }

  int finallyThatMayThrow(@Owned Buffer b, Port log) throws IOException {
    try {
      return b.size();
    } finally {
      check(b);
      b.release();
    }
  }

  void closeThatThrows(@Owned Buffer b, Port port) throws IOException {
    try (FlakyResource flaky = new FlakyResource()) {
      flaky.touch();
      port.send(b);
    }
  }

  boolean ownerThrowsAfterTaking(@Owned Buffer b, Port port) {
    try {
      port.send(b);
    } catch (IOException e) {
      return false;
    }
    return true;
  }

  int earlyReturnBeforeItExists(BufferAllocator alloc, int size) {
    if (size < 0) return -1;
    Buffer b = null;
    try {
      if (size == 0) return 0;
      b = alloc.allocate(size).freeze();
      return b.size();
    } finally {
      if (b != null) b.release();
    }
  }

  void differentWaysIn(@Owned Buffer b, Port port, boolean now) throws IOException {
    boolean sent = false;
    try {
      if (now) {
        sent = true;
        port.send(b);
        return;
      }
      check(b);
    } finally {
      System.out.println(sent);
    }
    b.release();
  }

  void unchecked(@Owned Buffer b, int[] table) {
    int value = table[b.intAt(0)] / b.size();
    System.out.println(value);
    b.release();
  }

  @Owned Buffer joinOfReturnAndThrow(@Owned Buffer b, int kind) {
    switch (kind) {
      case 0:
        return b;
      case 1:
        throw new IllegalStateException("one");
      default:
        b.release();
        return null;
    }
  }

  @Owned Buffer reassignedInALink(BufferAllocator alloc, Buffer template) {
    Buffer current = alloc.copyOf(template).freeze();
    for (int i = 0; i < 3; i++) {
      Buffer next = alloc.copyOf(current).freeze();
      current.release();
      current = next;
    }
    return current;
  }

  static final class FlakyResource implements AutoCloseable {
    void touch() {
      System.out.println("touched");
    }

    @Override
    public void close() throws IOException {
      System.out.println("closed");
    }
  }
}
