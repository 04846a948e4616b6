package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("shared-failure")
interface SharedFailure {
  Parts.Numbers numbers();

  Parts.Look look();

  @From("numbers")
  @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "failures") // error: shared-owned-element | stage 'failures' wants to own elements that 'numbers' sends to 'look' as well
  Parts.Copy copy();

  Parts.Look out();

  Parts.Keep failures();
}
