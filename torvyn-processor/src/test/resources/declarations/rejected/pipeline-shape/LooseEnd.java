package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("loose-end")
interface LooseEnd {
  Parts.Numbers numbers();

  Parts.Copy copy(); // error: pipeline-shape | nobody takes what stage 'copy' gives

  @From("numbers")
  Parts.Look out();
}
