package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("replicas")
interface Replicas {
  Parts.Numbers numbers();

  @Parallel(2) // error: invalid-setting | stage 'out' asks for 2 replicas
  Parts.Look out();
}
