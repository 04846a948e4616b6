package accepted.loops;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.flow.Emitter;
import java.util.function.BooleanSupplier;

/** Draining a queue, in every loop Java has. */
class Drains {
  void whileAssigned(BufferDeque queue, Emitter out) {
    Buffer b;
    while ((b = queue.take()) != null) {
      out.emit(b);
    }
  }

  void forLoop(BufferDeque queue) {
    for (Buffer b = queue.take(); b != null; b = queue.take()) {
      b.release();
    }
  }

  void endless(BufferDeque queue, Emitter out) {
    for (; ; ) {
      Buffer b = queue.take();
      if (b == null) {
        break;
      }
      out.emit(b);
    }
  }

  void doWhile(BufferAllocator alloc, Emitter out, BooleanSupplier more) {
    do {
      out.emit(alloc.allocate(1).freeze());
    } while (more.getAsBoolean());
  }

  int counted(BufferDeque queue, int limit) {
    int done = 0;
    while (done < limit) {
      Buffer b = queue.take();
      if (b == null) return done;
      if (b.isEmpty()) {
        b.release();
        continue;
      }
      done++;
      b.release();
    }
    return done;
  }
}
