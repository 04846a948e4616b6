package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import java.util.Objects;

/** Knowing that it is not null is knowing that it is owned. */
class NullTests {
  void inverted(BufferDeque queue) {
    Buffer b = queue.take(); // error: leak
    if (b == null) {
      System.out.println("nothing");
    } else {
      System.out.println(b.size());
    }
  }

  @Owned Buffer objectsIsNull(BufferDeque queue) {
    Buffer b = queue.take();
    if (Objects.nonNull(b)) {
      return null; // error: leak
    }
    return b;
  }

  void releasedWhenNull(BufferDeque queue, BufferAllocator alloc, boolean open) {
    Buffer b = null;
    if (open) {
      b = alloc.allocate(8).freeze(); // error: leak
    }
    if (!open && b != null) {
      b.release();
    }
  }

  int instanceOf(BufferDeque queue) {
    Object any = 1;
    Buffer b = queue.take();
    if (any instanceof String) {
      if (b != null) b.release();
      return 0;
    }
    return 1; // error: leak
  }
}
