package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("high-low-watermark")
interface HighLowWatermark {
  Parts.Numbers numbers();

  @Queue(lowWatermark = 100) // error: invalid-setting | the low watermark of the queue in front of 'out' is 100 per cent
  Parts.Look out();
}
