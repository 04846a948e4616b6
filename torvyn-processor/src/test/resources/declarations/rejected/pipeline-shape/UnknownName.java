package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("unknown-name")
interface UnknownName {
  Parts.Numbers numbers();

  Parts.Copy copy();

  @From("cpoy") // error: pipeline-shape | stage 'out' names 'cpoy', which is no stage of this pipeline
  Parts.Look out();
}
