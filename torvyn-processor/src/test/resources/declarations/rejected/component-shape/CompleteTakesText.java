package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class CompleteTakesText {
  void push(@Borrowed Buffer in) {}

  void complete(
      String why) {} // error: component-shape | parameter 'why' of 'complete' of a sink has type String, which the host cannot hand in
}
