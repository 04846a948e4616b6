package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("stray-dead-letter")
interface StrayDeadLetter {
  Parts.Numbers numbers();

  @OnError(value = ErrorPolicy.SKIP, deadLetter = "failures") // error: invalid-setting | stage 'copy' names 'failures' for failed elements, but its policy is SKIP
  Parts.Copy copy();

  Parts.Look out();

  Parts.Look failures();
}
