package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class SilentParameter {
  void push(
      Buffer in) {} // error: ambiguous-ownership | parameter 'in' of 'push' does not say who owns the Buffer
}
