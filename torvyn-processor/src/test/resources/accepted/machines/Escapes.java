package accepted.machines;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.InvalidInputException;

/** Removes escapes byte by byte; only the output buffer is owned. */
@Processor
final class Escapes {
  @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
    MutableBuffer out = alloc.allocate(in.size());
    boolean escaped = false;
    scan:
    for (int i = 0; i < in.size(); i++) {
      byte c = in.byteAt(i);
      if (escaped) {
        switch (c) {
          case 'n' -> out.append((byte) '\n');
          case 't' -> out.append((byte) '\t');
          case '0' -> {
            break scan;
          }
          default -> out.append(c);
        }
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else {
        out.append(c);
      }
    }
    if (escaped) {
      out.release();
      throw new InvalidInputException("ends within an escape");
    }
    return out.freeze();
  }
}
