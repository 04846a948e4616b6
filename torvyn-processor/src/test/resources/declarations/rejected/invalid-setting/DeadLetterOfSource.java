package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("dead-letter-of-source")
interface DeadLetterOfSource {
  @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "failures") // error: invalid-setting | stage 'numbers' is a source: when it fails there is no element to send away
  Parts.Numbers numbers();

  Parts.Look failures();

  @From("numbers")
  Parts.Look out();
}
