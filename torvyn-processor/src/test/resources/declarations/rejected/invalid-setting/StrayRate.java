package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("stray-rate")
interface StrayRate {
  Parts.Numbers numbers();

  @Queue(perSecond = 5) // error: invalid-setting | the rate of the queue in front of 'out' is 5 per second, but its overflow is BLOCK
  Parts.Look out();
}
