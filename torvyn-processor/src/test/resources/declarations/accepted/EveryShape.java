package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

/** Entry methods in every shape that the host can call. */
final class EveryShape {
  private EveryShape() {}

  @Source
  static class Emitting {
    Pull pull(Emitter out, FlowContext context) {
      return Pull.IDLE;
    }
  }

  @Source
  record Counting(int most) {
    @Owned Buffer pull() {
      return null;
    }
  }

  @Processor
  static class MetadataOnly {
    @Owned Buffer process(ElementMeta meta, BufferAllocator alloc) {
      return null;
    }
  }

  @Processor
  static class Helped {
    @Owned Buffer process(@Owned Buffer in) {
      return process(in, 1);
    }

    private @Owned Buffer process(@Owned Buffer in, int times) {
      return in;
    }
  }

  @Filter
  static class Blind {
    boolean evaluate() {
      return true;
    }
  }

  @Router
  static class Several {
    enum Port {
      ONE
    }

    EnumSet<Port> route(@Borrowed Buffer in, ElementMeta meta, FlowContext context) {
      return EnumSet.noneOf(Port.class);
    }
  }

  @Aggregator
  static class Owning {
    void ingest(@Owned Buffer in, Emitter out) {
      out.emit(in);
    }

    void flush() {}
  }

  abstract static class Template {
    void push(@Borrowed Buffer in) {}
  }

  @Sink
  static class Inherits extends Template {}

  @Sink
  static class InheritsContract extends Template {
    @Override
    void push(Buffer in) {}
  }
}
