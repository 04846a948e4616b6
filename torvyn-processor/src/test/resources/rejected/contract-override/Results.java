package rejected.contract_override;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;

/** A result that is owned stays owned in the override. */
class Results {
  interface Maker {
    @Owned Buffer make(BufferAllocator alloc);
  }

  interface Showing {
    @Borrowed Buffer show();
  }

  static class Lends implements Maker {
    private final Held held = new Held();

    @Override
    public @Borrowed Buffer make(BufferAllocator alloc) { // error: contract-override
      return held.peek();
    }

    public void close() {
      held.close();
    }
  }

  static class GivesAway implements Showing {
    private final Held held = new Held();

    @Override
    public @Owned Buffer show() { // error: contract-override
      return held.take();
    }

    public void close() {
      held.close();
    }
  }
}
