package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("circle")
interface Circle {
  Parts.Numbers numbers();

  @From({"numbers", "two"}) // error: pipeline-shape | stages form a circle: one → two → one
  Parts.Copy one();

  @From("one")
  Parts.Copy two();

  Parts.Look out();
}
