package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("priority-without-queue")
interface PriorityWithoutQueue {
  Parts.Numbers numbers();

  @From(value = "numbers", merge = From.Merge.PRIORITY) // error: invalid-setting | stage 'out' serves its inputs by priority, but has no queue to choose from
  Parts.Look out();
}
