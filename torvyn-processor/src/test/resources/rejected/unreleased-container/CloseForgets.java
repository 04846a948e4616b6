package rejected.unreleased_container;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.Held;

/** A close() that does not reach every container. */
class CloseForgets {
  static final class Forgetful implements AutoCloseable {
    private final BufferDeque waiting = new BufferDeque(); // error: unreleased-container

    void add(@Owned Buffer b) {
      waiting.put(b);
    }

    @Override
    public void close() {
      System.out.println("closed");
    }
  }

  static final class OneOfTwo implements AutoCloseable {
    private final Held first = new Held();
    private final Held second = new Held(); // error: unreleased-container

    void add(@Owned Buffer b, boolean early) {
      if (early) first.put(b);
      else second.put(b);
    }

    @Override
    public void close() {
      first.close();
    }
  }

  static final class OtherInstance implements AutoCloseable {
    private final Held held = new Held(); // error: unreleased-container
    private OtherInstance next;

    void add(@Owned Buffer b) {
      held.put(b);
    }

    @Override
    public void close() {
      if (next != null) next.held.close();
    }
  }

  static final class SameName implements AutoCloseable {
    private final Held held = new Held(); // error: unreleased-container

    void add(@Owned Buffer b) {
      held.put(b);
    }

    @Override
    public void close() {
      Held held = new Held();
      held.close();
    }
  }
}
