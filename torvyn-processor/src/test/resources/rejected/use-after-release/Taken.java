package rejected.use_after_release;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;

/** What was taken out of a container is owned like anything else. */
@Sink
final class Taken {
  private final BufferDeque recent = new BufferDeque();
  private long sum;

  void push(@Owned Buffer in) {
    recent.put(in);
    if (recent.size() > 16) {
      Buffer oldest = recent.take();
      if (oldest != null) {
        oldest.release();
        sum -= oldest.size(); // error: use-after-release
      }
    }
  }

  long oldestByte() {
    Buffer b = recent.take();
    if (b == null) return sum;
    b.close();
    return b.byteAt(0); // error: use-after-release
  }
}
