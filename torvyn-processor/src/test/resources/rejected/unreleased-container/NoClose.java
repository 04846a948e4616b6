package rejected.unreleased_container;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;

/** Who owns a container and is no component must be able to close it. */
class NoClose {
  static final class Cache {
    private final Held last = new Held(); // error: unreleased-container

    void keep(@Owned Buffer b) {
      last.put(b);
    }
  }

  static final class Backlog {
    private final BufferDeque waiting = new BufferDeque(); // error: unreleased-container

    void add(@Owned Buffer b) {
      waiting.put(b);
    }

    int size() {
      return waiting.size();
    }
  }

  static final class Two {
    private final Held a = new Held(); // error: unreleased-container
    private final Held b = new Held(); // error: unreleased-container

    boolean isEmpty() {
      return a.isEmpty() && b.isEmpty();
    }
  }
}
