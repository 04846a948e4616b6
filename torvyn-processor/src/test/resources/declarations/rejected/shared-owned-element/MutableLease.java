package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("mutable-lease")
interface MutableLease {
  Parts.Numbers numbers();

  Parts.Look look();

  @From("numbers") // error: shared-owned-element | stage 'overwrite' wants to write elements that 'numbers' sends to 'look' as well
  Parts.Overwrite overwrite();

  Parts.Look out();
}
