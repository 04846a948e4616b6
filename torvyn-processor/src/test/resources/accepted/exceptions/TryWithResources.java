package accepted.exceptions;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import java.nio.charset.StandardCharsets;

/** close() releases what is still owned and does nothing for what is gone. */
class TryWithResources {
  @Owned Buffer frozenInside(BufferAllocator alloc) {
    try (MutableBuffer m = alloc.allocate(8)) {
      m.appendLong(1);
      return m.freeze();
    }
  }

  @Owned Buffer sometimesFrozen(BufferAllocator alloc, @Borrowed Buffer in) {
    try (MutableBuffer m = alloc.allocate(64)) {
      for (int i = 0; i < in.size(); i++) {
        if (in.byteAt(i) == 0) return null;
        m.append(in.byteAt(i));
      }
      return m.freeze();
    }
  }

  int two(BufferAllocator alloc, @Borrowed Buffer in) {
    try (MutableBuffer a = alloc.copyOf(in);
        MutableBuffer b = alloc.allocate(in.size())) {
      b.append(a.view());
      return b.size();
    }
  }

  void existing(@Owned Buffer in) {
    try (in) {
      System.out.println(in.size());
    }
  }

  int nullResource(BufferDeque queue) {
    try (Buffer b = queue.take()) {
      return b == null ? 0 : b.size();
    }
  }

  int withCatch(@Owned Buffer in) {
    try (Buffer b = in) {
      return Integer.parseInt(b.readString(StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  void emittedInside(@Owned Buffer in, Emitter out, boolean forward) {
    try (in) {
      if (forward) {
        out.emit(in);
      }
    }
  }

  @Owned Buffer copyInside(@Owned Buffer in, BufferAllocator alloc) {
    try (in) {
      return alloc.copyOf(in).freeze();
    }
  }
}
