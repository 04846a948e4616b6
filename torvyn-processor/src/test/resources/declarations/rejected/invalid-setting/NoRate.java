package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-rate")
interface NoRate {
  Parts.Numbers numbers();

  @Queue(overflow = Overflow.RATE_LIMIT) // error: invalid-setting | the rate of the queue in front of 'out' is 0 per second
  Parts.Look out();
}
