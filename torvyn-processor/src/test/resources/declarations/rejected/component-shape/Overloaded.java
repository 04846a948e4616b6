package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class Overloaded {
  void push(@Borrowed Buffer in) {}

  void push(@Borrowed Buffer in, ElementMeta meta) {} // error: component-shape | 'Overloaded' has 2 methods 'push', and the host would not know which to call
}
