package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("dead-letter-owned")
interface DeadLetterOwned {
  Parts.Numbers numbers();

  @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "failures") // error: invalid-setting | stage 'inPlace' owns its input, which a failed call has consumed: there is nothing to send away
  Parts.InPlace inPlace();

  Parts.Look out();

  Parts.Look failures();
}
