package com.acme;

import io.torvyn.annotation.Borrowed;
import io.torvyn.annotation.Owned;
import io.torvyn.annotation.Router;
import io.torvyn.annotation.Sink;
import io.torvyn.annotation.Source;
import io.torvyn.annotation.pipeline.From;
import io.torvyn.annotation.pipeline.Pipeline;
import io.torvyn.buffer.Buffer;
import io.torvyn.buffer.BufferAllocator;
import io.torvyn.flow.ElementMeta;
import java.util.EnumSet;

/** A router with one port at a time, and one with several. */
@Pipeline("levels")
interface Levels {
  Numbers numbers();

  ByLevel level();

  @From("level.LOW")
  Look low();

  @From("level.HIGH")
  Tags tags();

  @From("tags.RED")
  Look red();

  @From(value = "tags.RED", copy = true)
  Keep redCopy();

  @From({"tags.BLUE", "level.HIGH"})
  Look blue();

  @Source
  final class Numbers {
    private int next;

    @Owned Buffer pull(BufferAllocator alloc) {
      return next++ == 3 ? null : alloc.allocate(4).appendInt(next).freeze();
    }
  }

  @Router
  final class ByLevel {
    enum Level {
      LOW,
      HIGH
    }

    Level route(@Borrowed Buffer in) {
      return in.intAt(0) < 2 ? Level.LOW : Level.HIGH;
    }
  }

  @Router
  final class Tags {
    enum Tag {
      RED,
      BLUE
    }

    EnumSet<Tag> route(ElementMeta meta) {
      return EnumSet.allOf(Tag.class);
    }
  }

  @Sink
  final class Look {
    void push(@Borrowed Buffer in) {}
  }

  @Sink
  final class Keep {
    void push(@Owned Buffer in) {
      in.release();
    }
  }
}
