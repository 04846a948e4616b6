package accepted.nulls;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.flow.Emitter;
import java.util.Objects;

/** A null test in every usual spelling. */
class Refinement {
  void notNull(BufferDeque queue) {
    Buffer b = queue.take();
    if (b != null) b.release();
  }

  void earlyReturn(BufferDeque queue, Emitter out) {
    Buffer b = queue.take();
    if (b == null) return;
    out.emit(b);
  }

  void reversed(BufferDeque queue) {
    Buffer b = queue.take();
    if (null != b) {
      b.release();
    }
  }

  void objects(BufferDeque queue, Emitter out) {
    Buffer a = queue.take();
    if (Objects.nonNull(a)) out.emit(a);
    Buffer b = queue.take();
    if (Objects.isNull(b)) {
      System.out.println("none");
    } else {
      out.emit(b);
    }
  }

  void required(BufferDeque queue, Emitter out) {
    Buffer b = Objects.requireNonNull(queue.take(), "a buffer waits");
    out.emit(b);
  }

  int conjunction(BufferDeque queue) {
    Buffer b = queue.take();
    int n = b != null && b.size() > 2 ? b.intAt(0) : 0;
    if (b != null) b.release();
    return n;
  }

  int disjunction(BufferDeque queue) {
    Buffer b = queue.take();
    if (b == null || b.isEmpty()) {
      if (b != null) b.release();
      return 0;
    }
    int n = b.size();
    b.release();
    return n;
  }

  void negated(BufferDeque queue, Emitter out) {
    Buffer b = queue.take();
    if (!(b == null)) {
      out.emit(b);
    }
  }

  @Owned Buffer passOn(BufferDeque queue) {
    return queue.take();
  }
}
