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

class LeakByCatch {
  int f(BufferAllocator alloc, String text) {
    try {
      MutableBuffer out = alloc.allocate(8);
      out.appendInt(Integer.parseInt(text));
      out.release();
    } catch (NumberFormatException e) {
      return -1;
    }
    return 0;
  }
}
