package rejected.double_release;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** One owner, one release. */
class Plain {
  void twice(@Owned Buffer b) {
    b.release();
    b.release(); // error: double-release
  }

  void mutableTwice(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    m.release();
    m.release(); // error: double-release
  }

  void throughAlias(@Owned Buffer b) {
    Buffer same = b;
    b.release();
    same.release(); // error: double-release
  }

  void afterClose(@Owned Buffer b) {
    b.close();
    b.release(); // error: double-release
  }
}
