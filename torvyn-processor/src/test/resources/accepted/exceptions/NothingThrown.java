package accepted.exceptions;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** Conversions, switches over numbers and the closing of buffers throw nothing that is caught. */
class NothingThrown {
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Owned Buffer switched(@Owned Buffer own, int n, BufferAllocator alloc) {
    MutableBuffer out = null;
    try {
      out = switch ((byte) n) {
        case 0 -> own.thaw();
        default -> own.thaw();
      };
      if (out.size() > n) {
        throw new Failure();
      }
    } catch (Failure e) {
      out.release();
      return alloc.allocate(8).freeze();
    }
    return out.freeze();
  }

  @Owned Buffer closed(BufferAllocator alloc, boolean again) {
    Buffer kept = null;
    try {
      try (Buffer first = alloc.allocate(8).freeze()) {
        kept = alloc.copyOf(first).freeze();
      }
      return kept;
    } catch (Failure e) {
      return null;
    }
  }
}
