package rejected.metadata_only;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Router;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;

/** Routers, sinks and processors may promise it too. */
class Others {
  enum Port { LEFT, RIGHT }

  @Router(metadataOnly = true)
  static final class ByFirstInt {
    Port route(@Borrowed Buffer in) {
      return in.intAt(0) > 0 ? Port.LEFT : Port.RIGHT; // error: metadata-only
    }
  }

  @Sink(metadataOnly = true)
  static final class Dump {
    void push(@Borrowed Buffer in) {
      System.out.println(in.readAll().length); // error: metadata-only
    }
  }

  @Processor(metadataOnly = true)
  static final class Copying {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.copyOf(in).freeze(); // error: metadata-only
    }
  }

  @Sink(metadataOnly = true)
  static final class ThroughAHelper {
    private long sum;

    void push(@Borrowed Buffer in) {
      Buffer same = in;
      sum += same.longAt(0); // error: metadata-only
    }
  }

  @Sink(metadataOnly = true)
  static final class Hashes {
    private int hash;

    void push(@Borrowed Buffer in) {
      hash ^= in.contentHashCode(); // error: metadata-only
    }
  }
}
