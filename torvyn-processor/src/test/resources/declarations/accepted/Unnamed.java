package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("unnamed")
interface Unnamed {
  Parts.Numbers numbers();

  Parts.Look out();

  default int answer() {
    return 42;
  }

  static int question() {
    return 0;
  }
}
