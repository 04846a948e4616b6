package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("inheriting")
interface Inheriting extends Runnable { // error: pipeline-shape | pipeline 'Inheriting' extends another interface, whose methods would be stages without an order
  Parts.Numbers numbers();

  Parts.Look out();
}
