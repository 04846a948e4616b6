package com.acme;

import io.torvyn.annotation.Aggregator;
import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Filter;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Processor;
import io.torvyn.annotation.Router;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.ErrorPolicy;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.OnError;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.BackpressureSignal;
import io.torvyn.flow.ElementMeta;
import io.torvyn.flow.Emitter;
import io.torvyn.flow.FlowContext;

/** All six kinds, one after the other, with every optional method. */
@Pipeline("lines")
interface Lines {
  Numbers numbers();

  NotEmpty notEmpty();

  @OnError(value = ErrorPolicy.RETRY, retries = 2, backoffMillis = 5)
  Twice twice();

  OneWay oneWay();

  @From("oneWay.ONLY")
  Count count();

  Total total();

  @Source
  final class Numbers {
    private int next;

    void init(FlowContext context) {}

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }

    void onBackpressure(boolean held) {}

    void teardown() {}
  }

  @Filter
  final class NotEmpty {
    boolean evaluate(@Borrowed Buffer in) {
      return in.size() > 0;
    }
  }

  @Processor
  final class Twice {
    @Owned Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.allocate(4).appendInt(in.intAt(0) * 2).freeze();
    }

    void complete(Emitter out, BufferAllocator alloc) {
      out.emit(alloc.allocate(4).appendInt(-1).freeze());
    }
  }

  @Router
  final class OneWay {
    enum Way {
      ONLY
    }

    Way route(ElementMeta meta) {
      return Way.ONLY;
    }
  }

  @Aggregator
  final class Count {
    private int elements;

    void ingest(ElementMeta meta) {
      elements++;
    }

    void flush(BufferAllocator alloc, Emitter out) {
      out.emit(alloc.allocate(4).appendInt(elements).freeze());
    }
  }

  @Sink
  final class Total {
    BackpressureSignal push(@Borrowed Buffer in, FlowContext context) {
      return BackpressureSignal.READY;
    }

    void complete() {}

    void teardown() {}
  }
}
