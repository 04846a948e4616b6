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

class SliceAfterWrite {
  byte f(@Borrowed MutableBuffer out) {
    BufferSlice head = out.slice(0, 4);
    out.append((byte) 1);
    return head.byteAt(0);
  }
}
