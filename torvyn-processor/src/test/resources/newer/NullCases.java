// since: 21
package newer;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;

/** case null is a null test. */
class NullCases {
  int accepted(BufferDeque queue) {
    Buffer b = queue.take();
    return switch (b) {
      case null -> 0;
      default -> {
        int n = b.size();
        b.release();
        yield n;
      }
    };
  }

  int forgotten(BufferDeque queue) {
    Buffer b = queue.take();
    switch (b) {
      case null -> System.out.println("none");
      default -> System.out.println(b.size());
    }
    return 1; // error: leak
  }
}
