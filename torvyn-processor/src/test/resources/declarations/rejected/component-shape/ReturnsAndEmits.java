package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class ReturnsAndEmits {
  @Owned Buffer process(
      @Borrowed Buffer in,
      Emitter out) { // error: component-shape | 'process' returns its result and asks for an Emitter as well
    return null;
  }
}
