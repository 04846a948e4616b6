package rejected.leak;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Leaving by exception is fine; catching one and leaving normally is not. */
class CaughtExceptions {
  @Owned Buffer swallowed(BufferAllocator alloc, String text) {
    MutableBuffer out = alloc.allocate(8);
    try {
      out.appendInt(Integer.parseInt(text));
      return out.freeze();
    } catch (NumberFormatException e) {
      return null; // error: leak
    }
  }

  void logged(@Owned Buffer in, Emitter out) { // error: leak
    try {
      check(in);
      out.emit(in);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
  }

  private static void check(@Borrowed Buffer b) {
    if (b.isEmpty()) throw new IllegalArgumentException("empty");
  }

  boolean finallyReturns(@Owned Buffer in) {
    try {
      System.out.println(in.intAt(0));
    } catch (IndexOutOfBoundsException e) {
      return false; // error: leak
    }
    in.release();
    return true;
  }
}
