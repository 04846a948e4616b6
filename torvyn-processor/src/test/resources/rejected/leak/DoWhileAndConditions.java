package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.BufferDeque;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.Emitter;
import java.util.function.BooleanSupplier;

/** Conditions with effects have two outcomes. */
class DoWhileAndConditions {
  void assignedInTheCondition(BufferDeque queue) {
    Buffer b;
    while ((b = queue.take()) != null) { // error: leak
      System.out.println(b.size());
    }
  }

  void doWhile(BufferAllocator alloc, BooleanSupplier more) {
    do {
      MutableBuffer m = alloc.allocate(4); // error: leak
      m.append((byte) 1);
    } while (more.getAsBoolean());
  }

  boolean negated(@Owned Buffer in, Emitter out) {
    if (!in.isEmpty()) {
      out.emit(in);
      return true;
    }
    return false; // error: leak
  }
}
