package rejected.owned_escape;

import io.torvyn.annotation.Owned;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import java.util.function.Consumer;

/** As an Object it is nobody's. */
class AsObject {
  static void trace(Object o) {
    System.out.println(o);
  }

  static <T> void drop(T t) {
    System.out.println(t);
  }

  void toARawParameter(@Owned Buffer in) {
    trace(in); // error: owned-escape
  }

  void toATypeVariable(@Owned Buffer in) {
    drop(in); // error: owned-escape
  }

  void mutable(BufferAllocator alloc) {
    MutableBuffer m = alloc.allocate(8);
    trace(m); // error: owned-escape
  }

  void fresh(BufferAllocator alloc) {
    trace(alloc.allocate(8).freeze()); // error: owned-escape
  }

  void functional(@Owned Buffer in, Consumer<Object> consumer) {
    consumer.accept(in); // error: owned-escape
  }
}
