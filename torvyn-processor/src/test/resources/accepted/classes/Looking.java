package accepted.classes;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import java.util.Objects;
import java.util.logging.Logger;

/** What merely looks: identity, text, logging, requireNonNull. */
class Looking {
  private static final Logger LOG = Logger.getLogger("corpus");

  boolean same(@Borrowed Buffer a, @Borrowed Buffer b) {
    return a == b || a.equals(b);
  }

  String text(@Borrowed Buffer in) {
    return "buffer " + in + " of " + in.size() + ", " + String.valueOf(in);
  }

  int checked(@Borrowed Buffer in) {
    Objects.requireNonNull(in);
    return Objects.requireNonNull(in, "in").size();
  }

  void logged(@Borrowed Buffer in) {
    LOG.fine("got " + in.size());
    LOG.info(() -> "got it");
    System.out.println(in);
    System.out.printf("%s of %d%n", in, in.size());
  }

  int identity(@Borrowed Buffer in) {
    return System.identityHashCode(in) ^ in.hashCode();
  }

  void synchronised(@Owned Buffer in, BufferDeque queue) {
    synchronized (queue) {
      queue.put(in);
    }
  }

  void asserted(@Owned Buffer in) {
    assert in != null && in.size() >= 0 : "a buffer: " + in;
    in.release();
  }
}
