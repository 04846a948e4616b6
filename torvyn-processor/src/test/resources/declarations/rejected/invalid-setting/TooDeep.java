package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("too-deep")
interface TooDeep {
  Parts.Numbers numbers();

  @Queue(depth = 1_048_577) // error: invalid-setting | the depth of the queue in front of 'out' is 1048577
  Parts.Look out();
}
