package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("several-ports")
interface SeveralPorts {
  Parts.Numbers numbers();

  Parts.Tags tags();

  @From("tags.RED")
  Parts.Look red();

  @From("tags.BLUE") // error: shared-owned-element | stage 'blue' wants to own elements that 'tags' sends to 'red' as well
  Parts.Keep blue();
}
