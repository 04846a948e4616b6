package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("open-port")
interface OpenPort {
  Parts.Numbers numbers();

  Parts.ByLevel level(); // error: unwired-port | port HIGH of router 'level' leads nowhere

  @From("level.LOW")
  Parts.Look low();
}
