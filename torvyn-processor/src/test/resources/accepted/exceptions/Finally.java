package accepted.exceptions;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** finally, walked once for each way in. */
class Finally {
  int releaseInFinally(@Owned Buffer b) {
    try {
      return b.intAt(0);
    } finally {
      b.release();
    }
  }

  int releaseIfStillThere(BufferDeque queue) {
    Buffer b = null;
    try {
      b = queue.take();
      return b == null ? 0 : b.size();
    } finally {
      if (b != null) {
        b.release();
      }
    }
  }

  @Owned Buffer success(BufferAllocator alloc, String text) {
    MutableBuffer m = alloc.allocate(16);
    boolean done = false;
    try {
      m.append(text, StandardCharsets.UTF_8);
      done = true;
    } finally {
      if (!done) {
        System.err.println("failed");
      }
    }
    return m.freeze();
  }

  void countsInFinally(@Owned Buffer b, Emitter out, AtomicLong sent) {
    try {
      out.emit(b);
    } finally {
      sent.incrementAndGet();
    }
  }

  int nested(@Owned Buffer a, @Owned Buffer b) {
    try {
      try {
        return a.size();
      } finally {
        a.release();
      }
    } finally {
      b.release();
    }
  }

  void breakThroughFinally(BufferDeque queue, int limit) {
    for (int i = 0; ; i++) {
      Buffer b = queue.take();
      if (b == null) break;
      try {
        if (i > limit) break;
        System.out.println(b.size());
      } finally {
        b.release();
      }
    }
  }
}
