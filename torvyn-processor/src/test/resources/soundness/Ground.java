package soundness;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import java.nio.ByteBuffer;

/** What generated programs stand on: helpers with contracts, compiled with the checker as they are. */
public abstract class Ground {
  public int sum;

  public static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  public abstract @Owned Buffer run(
      BufferAllocator alloc, @Borrowed Buffer in, @Owned Buffer own, BufferDeque queue,
      boolean c0, boolean c1, boolean c2, int n);

  static void take(@Owned Buffer b) {
    if (b != null) {
      b.release();
    }
  }

  static void take(@Owned MutableBuffer b) {
    if (b != null) {
      b.release();
    }
  }

  static void both(@Owned Buffer a, @Owned Buffer b) {
    take(a);
    take(b);
  }

  static void takeSized(@Owned Buffer b, int size) {
    take(b);
    fail(size < 0);
  }

  static @Owned Buffer make(BufferAllocator alloc) {
    return alloc.allocate(64).append((byte) 7).freeze();
  }

  static @Owned Buffer pass(BufferAllocator alloc, @Owned Buffer b) {
    take(b);
    return make(alloc);
  }

  void look(@Borrowed Buffer b) {
    if (b != null) {
      sum += b.size();
    }
  }

  void look(@Borrowed MutableBuffer b) {
    if (b != null) {
      sum += b.size();
    }
  }

  void look(@Borrowed ByteBuffer view) {
    if (view != null) {
      sum += view.remaining();
    }
  }

  static void inPlace(@CalledInPlace Runnable action) {
    action.run();
  }

  static void fail(boolean wanted) {
    if (wanted) {
      throw new Failure();
    }
  }
}
