package accepted.basics;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;

/** Effects in conditions, short circuits, both outcomes. */
class Conditions {
  static boolean offer(@Owned Buffer b, BufferDeque queue) {
    if (queue.size() > 100) {
      b.release();
      return false;
    }
    queue.put(b);
    return true;
  }

  boolean asStatement(@Owned Buffer b, BufferDeque queue) {
    return offer(b, queue) || queue.isEmpty();
  }

  void shortCircuitIsElseBranch(@Owned Buffer b, BufferDeque queue, boolean enabled) {
    if (!enabled) {
      b.release();
    } else if (!offer(b, queue)) {
      System.out.println("full");
    }
  }

  void conjunction(@Owned Buffer b, BufferDeque queue) {
    if (b.size() > 3 && b.byteAt(0) == '{' && b.byteAt(1) == '"') {
      queue.put(b);
    } else {
      b.release();
    }
  }

  int comparison(@Borrowed Buffer a, @Borrowed Buffer b) {
    if (a == b) return 0;
    return a.size() != b.size() ? Integer.compare(a.size(), b.size()) : a.contentEquals(b) ? 0 : 1;
  }
}
