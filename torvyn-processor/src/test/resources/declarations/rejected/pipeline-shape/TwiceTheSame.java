package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("twice-the-same")
interface TwiceTheSame {
  Parts.Numbers numbers();

  @From({
    "numbers",
    "numbers" // error: pipeline-shape | stage 'out' takes from 'numbers' twice
  })
  Parts.Look out();
}
