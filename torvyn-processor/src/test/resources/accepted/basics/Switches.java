package accepted.basics;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;

/** Old and arrow switches, statements and expressions. */
class Switches {
  enum Level { ERROR, WARN, INFO }

  void arrows(@Owned Buffer in, Emitter out, Level level) {
    switch (level) {
      case ERROR, WARN -> out.emit(in);
      case INFO -> in.release();
    }
  }

  void groups(@Owned Buffer in, Emitter out, int kind) {
    switch (kind) {
      case 1:
      case 2:
        out.emit(in);
        break;
      case 3:
        in.release();
        return;
      default:
        in.release();
        break;
    }
  }

  @SuppressWarnings("fallthrough")
  @Owned Buffer fallThrough(BufferAllocator alloc, int kind) {
    MutableBuffer out = alloc.allocate(16);
    switch (kind) {
      case 2:
        out.appendInt(2);
      case 1:
        out.appendInt(1);
      default:
        out.appendInt(0);
    }
    return out.freeze();
  }

  @Owned Buffer expression(BufferAllocator alloc, Level level, @Borrowed Buffer in) {
    return switch (level) {
      case ERROR -> alloc.copyOf(in).freeze();
      case WARN -> {
        MutableBuffer out = alloc.allocate(in.size() + 1);
        out.append((byte) '!').append(in);
        yield out.freeze();
      }
      case INFO -> null;
    };
  }

  @Owned Buffer oldExpression(BufferAllocator alloc, int kind) {
    MutableBuffer m =
        switch (kind) {
          case 0:
            yield alloc.allocate(16);
          case 1:
            yield alloc.allocate(64);
          default:
            throw new IllegalStateException("kind " + kind);
        };
    return m.append((byte) kind).freeze();
  }
}
