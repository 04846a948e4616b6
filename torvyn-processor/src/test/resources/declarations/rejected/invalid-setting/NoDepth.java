package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-depth")
interface NoDepth {
  Parts.Numbers numbers();

  @Queue(depth = 0) // error: invalid-setting | the depth of the queue in front of 'out' is 0
  Parts.Look out();
}
