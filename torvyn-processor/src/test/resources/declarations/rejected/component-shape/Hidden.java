package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

class Hidden {
  @Sink
  private static class Secret { // error: component-shape | @Sink 'Secret' is out of reach of generated code, because it is private
    void push(@Borrowed Buffer in) {}
  }
}
