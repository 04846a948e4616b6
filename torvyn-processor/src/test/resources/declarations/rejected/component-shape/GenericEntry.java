package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class GenericEntry {
  <T> void push(@Borrowed Buffer in) {} // error: component-shape | method 'push' has type parameters, which the host cannot fill in
}
