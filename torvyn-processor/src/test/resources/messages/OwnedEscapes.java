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

class OwnedEscapes {
  void list(@Owned Buffer in, List<Object> all) {
    all.add(in);
  }

  void task(@Owned Buffer in, ExecutorService pool) {
    pool.submit(() -> in.release());
  }
}
