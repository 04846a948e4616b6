package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-port")
interface NoPort {
  Parts.Numbers numbers();

  Parts.ByLevel level();

  Parts.Look out(); // error: unwired-port | stage 'out' takes from router 'level' without a port
}
