package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("queue-on-source")
interface QueueOnSource {
  @Queue // error: invalid-setting | stage 'numbers' is a source and has no edge to put a queue on
  Parts.Numbers numbers();

  Parts.Look out();
}
