package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class TeardownReturns {
  void push(@Borrowed Buffer in) {}

  boolean teardown() { // error: component-shape | 'teardown' of a sink returns boolean, which the host has no use for
    return true;
  }
}
