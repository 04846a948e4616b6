package rejected.leak;

import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;

/** A component that drops an element without giving it up. */
class Components {
  @Processor
  static final class Sampler {
    private int seen;

    @Owned Buffer process(@Owned Buffer in) {
      if (seen++ % 10 != 0) {
        return null; // error: leak
      }
      return in;
    }
  }

  @Source
  static final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      MutableBuffer out = alloc.allocate(4);
      if (next == 100) return null; // error: leak
      return out.appendInt(next++).freeze();
    }
  }

  @Sink
  static final class Count {
    private long bytes;

    void push(@Owned Buffer in) { // error: leak
      bytes += in.size();
    }
  }
}
