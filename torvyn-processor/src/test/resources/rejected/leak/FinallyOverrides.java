package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** A finally that leaves normally turns the exception's way out into a normal one. */
class FinallyOverrides {
  @SuppressWarnings("finally")
  int returnsFromFinally(@Owned Buffer in) {
    try {
      System.out.println(in.intAt(0));
      in.release();
    } finally {
      return 1; // error: leak
    }
  }

  @Owned Buffer finallyDoesNotHelp(BufferAllocator alloc, boolean ready) {
    MutableBuffer out = alloc.allocate(8);
    try {
      if (!ready) return null; // error: leak
      return out.freeze();
    } finally {
      System.out.println("done");
    }
  }

  @SuppressWarnings("finally")
  void breakOutOfFinally(@Owned Buffer in, int n) { // error: leak
    while (n > 0) {
      try {
        System.out.println(in.byteAt(n));
        in.release();
        return;
      } finally {
        break;
      }
    }
  }
}
