// since: 22
package newer;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** An unnamed variable owns what it is given, and nobody can give it up. */
class Unnamed {
  void accepted(BufferAllocator alloc, Emitter out, int[] rows) {
    for (int _ : rows) {
      out.emit(alloc.allocate(1).freeze());
    }
    try {
      System.out.println(Integer.parseInt("1"));
    } catch (NumberFormatException _) {
      out.emit(alloc.allocate(2).freeze());
    }
  }

  void forgotten(BufferAllocator alloc) {
    Buffer _ = alloc.allocate(8).freeze(); // error: leak
    System.out.println("lost");
  }
}
