package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("dead-letter-to-processor")
interface DeadLetterToProcessor {
  Parts.Numbers numbers();

  @OnError(value = ErrorPolicy.DEAD_LETTER, deadLetter = "mend") // error: invalid-setting | failed elements of 'copy' go to 'mend', which is no sink
  Parts.Copy copy();

  Parts.Look out();

  Parts.Copy mend();

  @From("mend")
  Parts.Look mended();
}
