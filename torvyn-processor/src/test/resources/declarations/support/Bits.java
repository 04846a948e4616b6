package demo;

import io.torvyn.annotation.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

/** Components over whole numbers, of every kind, for pipelines made at random. */
public final class Bits {
  private Bits() {}

  @Source
  public static final class Numbers {
    private int next = 1;

    @Owned public Buffer pull(BufferAllocator alloc) {
      return next > 20 ? null : alloc.allocate(4).appendInt(next++).freeze();
    }
  }

  @Source
  public static final class Pairs {
    private int next = 1;

    public Pull pull(BufferAllocator alloc, Emitter out) {
      if (next > 20) {
        return Pull.EXHAUSTED;
      }
      out.emit(alloc.allocate(4).appendInt(next++).freeze());
      out.emit(alloc.allocate(4).appendInt(next++).freeze());
      return Pull.EMITTED;
    }
  }

  @Filter
  public static final class Odd {
    public boolean evaluate(@Borrowed Buffer in) {
      return in.intAt(0) % 2 != 0;
    }
  }

  @Processor
  public static final class Copy {
    @Owned public Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.copyOf(in).freeze();
    }
  }

  @Processor
  public static final class AddOne {
    @Owned public Buffer process(@Owned MutableBuffer in) {
      in.setInt(0, in.intAt(0) + 1);
      return in.freeze();
    }
  }

  @Processor
  public static final class Twin {
    public void process(@Borrowed Buffer in, BufferAllocator alloc, Emitter out) {
      out.emit(alloc.copyOf(in).freeze());
      out.emit(alloc.copyOf(in).freeze());
    }
  }

  @Router
  public static final class Parity {
    public enum Port {
      EVEN,
      ODD
    }

    public Port route(@Borrowed Buffer in) {
      return in.intAt(0) % 2 == 0 ? Port.EVEN : Port.ODD;
    }
  }

  @Router
  public static final class Thirds {
    public enum Port {
      THIRD,
      ANY
    }

    public EnumSet<Port> route(@Borrowed Buffer in) {
      return in.intAt(0) % 3 == 0 ? EnumSet.allOf(Port.class) : EnumSet.of(Port.ANY);
    }
  }

  @Aggregator
  public static final class Last {
    private Lease last;

    public void ingest(@Leased(Leased.Scope.FLUSH) Lease in) {
      last = in;
    }

    public void flush(BufferAllocator alloc, Emitter out) {
      out.emit(alloc.allocate(4).appendInt(last == null ? 0 : 6).freeze());
      last = null;
    }
  }

  @Sink
  public static final class Look {
    public void push(@Borrowed Buffer in) {}
  }

  @Sink
  public static final class Keep {
    public void push(@Owned Buffer in) {
      in.release();
    }
  }

  @Sink
  public static final class Weigh {
    public void push(ElementMeta meta) {}
  }
}
