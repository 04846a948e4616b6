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

class Declarations {
  private Buffer last;
  private List<Buffer> all;
  private final Held held = new Held();

  Buffer make(BufferAllocator alloc) {
    return alloc.allocate(8).freeze();
  }

  void both(@Owned @Borrowed Buffer in) {}
}
