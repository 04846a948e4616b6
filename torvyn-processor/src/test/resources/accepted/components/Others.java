package accepted.components;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Router;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** Filters, routers, sinks, aggregators. */
class Others {
  enum Level { DEBUG, ERROR }

  @Filter
  static final class NotEmpty {
    boolean evaluate(@Borrowed Buffer in) {
      return !in.isEmpty();
    }
  }

  @Filter(metadataOnly = true)
  static final class Small {
    boolean evaluate(@Borrowed Buffer in) {
      return in.size() < 100 && !in.contentType().isEmpty();
    }
  }

  @Router
  static final class ByLevel {
    Level route(@Borrowed Buffer in) {
      return in.size() > 0 && in.byteAt(0) == 'E' ? Level.ERROR : Level.DEBUG;
    }
  }

  @Sink
  static final class ToChannel {
    private final WritableByteChannel channel;

    ToChannel(WritableByteChannel channel) {
      this.channel = channel;
    }

    void push(@Borrowed Buffer in) throws IOException {
      in.writeTo(channel);
    }
  }

  @Sink
  static final class Bounded {
    private long bytes;

    BackpressureSignal push(@Owned Buffer in) {
      bytes += in.size();
      in.release();
      return bytes > 1_000_000 ? BackpressureSignal.PAUSE : BackpressureSignal.READY;
    }
  }

  @Aggregator
  static final class Sum {
    private long sum;

    void ingest(@Borrowed Buffer in) {
      sum += in.longAt(0);
    }

    void flush(Emitter out, BufferAllocator alloc) {
      out.emit(alloc.allocate(Long.BYTES).appendLong(sum).freeze());
      sum = 0;
    }
  }

  @Sink
  static final class Files {
    private final StringBuilder types = new StringBuilder();

    void push(@Borrowed Buffer in, ElementMeta meta, FlowContext context) {
      if (context.cancelled()) {
        return;
      }
      describe(in, meta);
    }

    private void describe(@Borrowed Buffer in, ElementMeta meta) {
      types.append(meta.sequence()).append(' ').append(in.contentType()).append('\n');
    }
  }
}
