package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class Open<T> { // error: component-shape | @Sink 'Open' has type parameters, which a pipeline cannot fill in
  void push(@Borrowed Buffer in) {}
}
