package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
abstract class Unfinished { // error: component-shape | @Sink 'Unfinished' is abstract and cannot be created
  void push(@Borrowed Buffer in) {}
}
