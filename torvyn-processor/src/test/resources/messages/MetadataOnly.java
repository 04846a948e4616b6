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

class MetadataOnly {
  @Filter(metadataOnly = true)
  static final class Peeks {
    boolean evaluate(@Borrowed Buffer in) {
      return in.byteAt(0) == 'x';
    }
  }
}
