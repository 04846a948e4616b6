package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("useless-queue")
interface UselessQueue {
  Parts.Numbers numbers();

  @Queue // error: pipeline-shape | the queue in front of 'slow' separates nothing: another way without a queue joins 'numbers' to what follows
  Parts.Copy slow();

  @From({"numbers", "slow"})
  Parts.Look out();
}
