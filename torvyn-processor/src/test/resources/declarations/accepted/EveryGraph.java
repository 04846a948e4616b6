package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

/** Graphs of every form. */
interface EveryGraph {
  @Pipeline("straight")
  interface Straight {
    Parts.Numbers numbers();

    Parts.Look out();
  }

  @Pipeline("copies")
  interface Copies {
    Parts.Numbers numbers();

    Parts.Look look();

    @From(value = "numbers", copy = true)
    Parts.Keep keep();
  }

  @Pipeline("ports")
  interface Ports {
    Parts.Numbers numbers();

    Parts.ByLevel level();

    @From("level.LOW")
    Parts.Keep low();

    @From("level.HIGH")
    Parts.Keep high();
  }

  @Pipeline("two-sources")
  interface TwoSources {
    Parts.Numbers one();

    Parts.Numbers two();

    @From({"one", "two"})
    @Queue(depth = 1, overflow = Overflow.RATE_LIMIT, perSecond = 10)
    Parts.InPlace inPlace();

    Parts.Keep out();
  }

  @Pipeline("downwards")
  interface Downwards {
    @From("numbers")
    Parts.Copy copy();

    Parts.Numbers numbers();

    @From("copy")
    Parts.Look out();
  }

  @Pipeline("typed")
  interface Typed {
    Parts.Texts texts();

    Parts.Some some();

    Parts.AnyText out();
  }

  @Pipeline("failing")
  interface Failing {
    Parts.Numbers numbers();

    @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "failures")
    Parts.Copy copy();

    Parts.Keep failures();

    @OnError(value = ErrorPolicy.RETRY, retries = 1000, backoffMillis = 60_000)
    Parts.Look out();
  }

  @Pipeline("names")
  interface Names {
    Parts.Numbers context();

    Parts.Some element();

    Parts.Copy init();

    Parts.Copy turn();

    Parts.Copy result();

    Parts.Copy options();

    Parts.Copy x();

    Parts.Copy X();

    Parts.Copy xFrame();

    Parts.Look build();
  }
}
