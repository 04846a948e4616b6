package rejected.borrow_escape;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Sink;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import java.util.ArrayList;
import java.util.List;

/** What an entry method is handed besides the payload ends with the call too. */
class Services {
  @Processor
  static final class KeepsTheAllocator {
    private BufferAllocator kept;

    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      if (kept == null) {
        kept = alloc; // error: borrow-escape
      }
      return alloc.copyOf(in).freeze();
    }
  }

  @Processor
  static final class EmitsLater {
    private final List<Runnable> later = new ArrayList<>();

    void process(@Borrowed Buffer in, Emitter out, BufferAllocator alloc) {
      int size = in.size();
      out.emit(alloc.allocate(size).freeze());
      later.add(() -> System.out.println(out)); // error: borrow-escape
    }
  }

  @Filter
  static final class KeepsTheMeta {
    private ElementMeta last;

    boolean evaluate(ElementMeta meta) {
      boolean same = last != null && last.sequence() == meta.sequence();
      last = meta; // error: borrow-escape
      return same;
    }
  }

  @Sink
  static final class KeepsTheContext {
    private FlowContext context;

    void push(@Borrowed Buffer in, FlowContext ctx) {
      context = ctx; // error: borrow-escape
      System.out.println(context.flowId() + in.size());
    }
  }
}
