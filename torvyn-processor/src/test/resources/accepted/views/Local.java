package accepted.views;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.BufferSlice;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Views that end before their buffer does. */
class Local {
  int sum(@Borrowed Buffer in) {
    int sum = 0;
    ByteBuffer view = in.view();
    while (view.hasRemaining()) {
      sum += view.get();
    }
    return sum;
  }

  int beforeRelease(@Owned Buffer in) {
    BufferSlice head = in.slice(0, 4);
    int value = head.intAt(0);
    in.release();
    return value;
  }

  @Owned Buffer deadViewUnused(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8).appendLong(0);
    ByteBuffer view = m.view();
    view.putInt(0, 7);
    Buffer f = m.freeze();
    return f;
  }

  int reassigned(@Owned Buffer a, @Owned Buffer b) {
    ByteBuffer view = a.view();
    int sum = view.remaining();
    a.release();
    view = b.view();
    sum += view.remaining();
    b.release();
    return sum;
  }

  long perTurn(BufferDeque queue) {
    long sum = 0;
    for (Buffer b = queue.take(); b != null; b = queue.take()) {
      ByteBuffer view = b.view();
      sum += view.remaining();
      b.release();
    }
    return sum;
  }

  @Borrowed ByteBuffer body(@Borrowed Buffer in) {
    return in.view(4, in.size() - 4);
  }

  int throughAHelper(@Owned Buffer in) {
    int n = body(in).remaining();
    in.release();
    return n;
  }

  boolean compared(@Borrowed Buffer a, @Borrowed Buffer b) {
    return a.view().equals(b.view());
  }

  String decoded(@Borrowed Buffer in) {
    return StandardCharsets.UTF_8.decode(in.view()).toString();
  }
}
