package messages;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.CalledInPlace;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.UncheckedOwnership;
import io.torvyn.buffer.*;
import io.torvyn.flow.Emitter;
import java.nio.ByteBuffer;
import java.util.*;
import java.util.concurrent.ExecutorService;

class BorrowEscapes {
  private Object last;
  private final Held held = new Held();

  void field(@Borrowed Buffer in) {
    last = in;
  }

  void task(@Borrowed Buffer in, ExecutorService pool) {
    pool.submit(() -> in.size());
  }

  void list(@Borrowed Buffer in, List<Object> all) {
    all.add(in);
  }

  void container(@Borrowed Buffer in) {
    held.put(in);
  }

  void service(Emitter out) {
    last = out;
  }

  void close() {
    held.close();
  }
}
