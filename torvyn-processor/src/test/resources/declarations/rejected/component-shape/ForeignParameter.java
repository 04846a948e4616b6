package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class ForeignParameter {
  void push(
      @Borrowed Buffer in,
      String name) {} // error: component-shape | parameter 'name' of 'push' of a sink has type String, which the host cannot hand in
}
