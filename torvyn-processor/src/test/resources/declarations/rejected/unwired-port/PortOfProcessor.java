package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("port-of-processor")
interface PortOfProcessor {
  Parts.Numbers numbers();

  Parts.Copy copy();

  @From("copy.LEFT") // error: unwired-port | stage 'copy' is no router and has no port 'LEFT'
  Parts.Look out();
}
