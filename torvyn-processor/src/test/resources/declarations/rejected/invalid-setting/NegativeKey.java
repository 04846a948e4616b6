package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;

@Pipeline("negative-key")
interface NegativeKey {
  Parts.Numbers numbers();

  @Queue
  @KeyedBy(from = -1, length = 4) // error: invalid-setting | stage 'copy' is keyed by 4 bytes from byte -1
  Parts.Copy copy();

  Parts.Look out();
}
