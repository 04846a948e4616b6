package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

/** Components for the pipelines of the other files. */
public final class Parts {
  private Parts() {}

  @Source
  public static final class Numbers {
    @Owned public Buffer pull(BufferAllocator alloc) {
      return null;
    }
  }

  @Source
  @ContentType(produces = "text/plain")
  public static final class Texts {
    @Owned public Buffer pull(BufferAllocator alloc) {
      return null;
    }
  }

  @Filter
  public static final class Some {
    public boolean evaluate(@Borrowed Buffer in) {
      return true;
    }
  }

  @Processor
  public static final class Copy {
    @Owned public Buffer process(@Borrowed Buffer in, BufferAllocator alloc) {
      return alloc.copyOf(in).freeze();
    }
  }

  @Processor
  public static final class InPlace {
    @Owned public Buffer process(@Owned MutableBuffer in) {
      return in.freeze();
    }
  }

  @Router
  public static final class ByLevel {
    public enum Level {
      LOW,
      HIGH
    }

    public Level route(ElementMeta meta) {
      return Level.LOW;
    }
  }

  @Router
  public static final class Tags {
    public enum Tag {
      RED,
      BLUE
    }

    public EnumSet<Tag> route(ElementMeta meta) {
      return EnumSet.noneOf(Tag.class);
    }
  }

  @Aggregator
  public static final class Overwrite {
    public void ingest(@Leased(mutable = true) Lease in) {}

    public void flush(Emitter out) {}
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
  @ContentType(accepts = "application/json")
  public static final class Json {
    public void push(@Borrowed Buffer in) {}
  }

  @Sink
  @ContentType(accepts = "text/*")
  public static final class AnyText {
    public void push(@Borrowed Buffer in) {}
  }
}
