package rejected.use_after_release;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** The other name of a released buffer is no way back to it. */
class Aliases {
  int otherName(@Owned Buffer in) {
    Buffer same = in;
    in.release();
    return same.size(); // error: use-after-release
  }

  int conditionalAlias(@Owned Buffer a, BufferAllocator alloc, boolean fresh) {
    Buffer b = fresh ? alloc.allocate(1).freeze() : a;
    a.close();
    int n = b.size(); // error: use-after-release
    b.close();
    return n;
  }

  void intoHelper(@Owned Buffer in) {
    in.release();
    look(in); // error: use-after-release
  }

  static void look(@Borrowed Buffer b) {
    System.out.println(b.size());
  }
}
