package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

class Outer {
  @Sink
  class Inner { // error: component-shape | @Sink 'Inner' needs an instance of the class around it
    void push(@Borrowed Buffer in) {}
  }
}
