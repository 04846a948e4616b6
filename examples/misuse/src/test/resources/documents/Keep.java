import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Leased;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.Held;
import io.torvyn.buffer.Lease;
import io.torvyn.flow.Emitter;
import io.torvyn.host.Flow;
import io.torvyn.host.Host;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Pipeline("keep")
interface Keep {
  Numbers numbers();

  Latest latest();

  Window window();

  Total total();

  @Processor
  final class Latest {
    private final Held last = new Held();

    @Owned
    @Nullable Buffer process(@Owned Buffer in) {
      Buffer before = last.take();
      last.put(in);
      return before;
    }
  }

  @Aggregator
  final class Window {
    private final List<Lease> window = new ArrayList<>();

    void ingest(@Leased(Leased.Scope.FLUSH) Lease in) {
      window.add(in);
    }

    void flush(Emitter out, BufferAllocator alloc) {
      int sum = 0;
      for (Lease number : window) {
        sum += number.intAt(0);
      }
      window.clear();
      out.emit(alloc.allocate(Integer.BYTES).appendInt(sum).freeze());
    }
  }

  static void main(String[] args) throws InterruptedException {
    try (Host host = Host.create();
        Flow flow =
            KeepPipeline.builder()
                .numbers(new Numbers())
                .latest(new Latest())
                .window(new Window())
                .total(new Total())
                .start(host)) {
      flow.await();
      System.out.print(flow.report());
    }
  }
}
