package rejected.ambiguous_ownership;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.Emitter;

/** The payload of an entry method says its ownership. */
class EntryMethods {
  @Sink
  static final class Silent {
    void push(Buffer in) { // error: ambiguous-ownership
      System.out.println(in.size());
    }
  }

  @Filter
  static final class SilentFilter {
    boolean evaluate(Buffer in) { // error: ambiguous-ownership
      return in.size() > 0;
    }
  }

  @Processor
  static final class SilentResult {
    Buffer process(@Borrowed Buffer in, BufferAllocator alloc) { // error: ambiguous-ownership
      return alloc.copyOf(in).freeze();
    }
  }

  @Aggregator
  static final class SilentIngest {
    private long bytes;

    void ingest(Buffer in) { // error: ambiguous-ownership
      bytes += in.size();
    }

    void flush(Emitter out, BufferAllocator alloc) {
      out.emit(alloc.allocate(8).appendLong(bytes).freeze());
    }
  }
}
