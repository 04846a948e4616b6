package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("loose-start")
interface LooseStart {
  Parts.Copy copy(); // error: pipeline-shape | stage 'copy' takes from nowhere: no stage is declared above it

  Parts.Numbers numbers();

  @From({"copy", "numbers"})
  Parts.Look out();
}
