package io.torvyn.wired;

import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.buffer.MutableBuffer;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;
import io.torvyn.flow.Pull;
import java.util.List;

/** The component of a hand-wired stage: one interface per shape of entry method. */
public interface Body {
  default void init(FlowContext context) throws Exception {}

  default void teardown() throws Exception {}

  interface PullSource extends Body {
    Buffer pull(BufferAllocator alloc);

    default void onBackpressure(boolean held) {}
  }

  interface EmitSource extends Body {
    Pull pull(BufferAllocator alloc, Emitter out);

    default void onBackpressure(boolean held) {}
  }

  interface Borrower extends Body {
    Buffer process(Buffer in, BufferAllocator alloc);
  }

  interface Owner extends Body {
    Buffer process(MutableBuffer in);
  }

  interface Splitter extends Body {
    void process(Buffer in, BufferAllocator alloc, Emitter out);
  }

  interface Picker extends Body {
    boolean evaluate(Buffer in);
  }

  interface Switch extends Body {
    List<String> route(ElementMeta meta);
  }

  interface Gatherer extends Body {
    void ingest(Buffer in, BufferAllocator alloc, Emitter out);

    void flush(BufferAllocator alloc, Emitter out);
  }

  interface Drain extends Body {
    BackpressureSignal push(Buffer in);

    default void complete() {}
  }
}
