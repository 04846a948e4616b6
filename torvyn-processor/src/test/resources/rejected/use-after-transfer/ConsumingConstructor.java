package rejected.use_after_transfer;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.Held;

/** A constructor may own its argument as any method may. */
class ConsumingConstructor {
  static final class Frame implements AutoCloseable {
    private final Held body = new Held();

    Frame(@Owned Buffer b) {
      body.put(b);
    }

    @Override
    public void close() {
      body.close();
    }
  }

  int afterNew(@Owned Buffer in) {
    try (Frame frame = new Frame(in)) {
      return in.size() + frame.hashCode(); // error: use-after-transfer
    }
  }

  void twoFrames(@Owned Buffer in) {
    Frame a = new Frame(in);
    Frame b = new Frame(in); // error: use-after-transfer
    a.close();
    b.close();
  }
}
