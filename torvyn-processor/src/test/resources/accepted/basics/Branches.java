package accepted.basics;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** Every path gives up exactly once. */
class Branches {
  void eitherOr(@Owned Buffer in, Emitter out) {
    if (in.isEmpty()) {
      in.release();
    } else {
      out.emit(in);
    }
  }

  void guard(@Owned Buffer in, Emitter out) {
    if (in.size() < 4) {
      in.release();
      return;
    }
    out.emit(in);
  }

  @Owned Buffer conditional(@Owned Buffer a, @Owned Buffer b) {
    boolean first = a.size() >= b.size();
    (first ? b : a).release();
    return first ? a : b;
  }

  void nestedIfs(@Owned Buffer in, Emitter hot, Emitter cold, int level) {
    if (level > 2) {
      if (level > 4) {
        hot.emit(in);
      } else {
        cold.emit(in);
      }
    } else if (level > 0) {
      in.release();
    } else {
      throw new IllegalArgumentException("level " + level);
    }
  }

  @Owned Buffer choose(BufferAllocator alloc, @Borrowed Buffer in, boolean copy) {
    return copy ? alloc.copyOf(in).freeze() : alloc.allocate(0).freeze();
  }
}
