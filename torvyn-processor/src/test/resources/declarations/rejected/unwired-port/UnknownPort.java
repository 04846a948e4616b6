package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("unknown-port")
interface UnknownPort {
  Parts.Numbers numbers();

  Parts.ByLevel level();

  @From("level.LOW")
  Parts.Look low();

  @From("level.HIHG") // error: unwired-port | router 'level' has no port 'HIHG'
  Parts.Look high();
}
