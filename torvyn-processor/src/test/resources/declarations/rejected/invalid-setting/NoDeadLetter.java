package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-dead-letter")
interface NoDeadLetter {
  Parts.Numbers numbers();

  @OnError(ErrorPolicy.DEAD_LETTER) // error: invalid-setting | stage 'out' sends failed elements away, but does not say where
  Parts.Look out();
}
