package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Router
class NoPorts {
  enum Way {}

  Way route(@Borrowed Buffer in) { // error: component-shape | 'route' returns NoPorts.Way, which has no constants that a pipeline could connect
    return null;
  }
}
