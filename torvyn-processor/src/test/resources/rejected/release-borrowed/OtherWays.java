package rejected.release_borrowed;

import io.torvyn.annotation.Borrowed;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** The same through another name, a resource, a finally, a branch. */
class OtherWays {
  void alias(@Borrowed Buffer in) {
    Buffer mine = in;
    mine.release(); // error: release-borrowed
  }

  int asResource(@Borrowed Buffer in) {
    try (in) { // error: release-borrowed
      return in.size();
    }
  }

  int inFinally(@Borrowed Buffer in) {
    try {
      return in.size();
    } finally {
      in.release(); // error: release-borrowed
    }
  }

  void eitherOr(@Borrowed Buffer lent, BufferAllocator alloc, boolean copy) {
    Buffer b = copy ? alloc.copyOf(lent).freeze() : lent;
    System.out.println(b.size());
    b.release(); // error: release-borrowed
  }

  void whenEmpty(@Borrowed Buffer in) {
    if (in.isEmpty()) {
      in.release(); // error: release-borrowed
    }
  }
}
