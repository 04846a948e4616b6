package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Source
@Sink // error: component-shape | 'TwoKinds' is @Source and @Sink, and a component is one of them
class TwoKinds {
  void push(@Borrowed Buffer in) {}
}
