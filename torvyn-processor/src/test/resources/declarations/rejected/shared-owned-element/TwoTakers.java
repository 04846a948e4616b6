package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("two-takers")
interface TwoTakers {
  Parts.Numbers numbers();

  Parts.Look look();

  @From("numbers") // error: shared-owned-element | stage 'keep' wants to own elements that 'numbers' sends to 'look' as well
  Parts.Keep keep();
}
