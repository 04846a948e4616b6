package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class TwoPayloads {
  @Owned Buffer process(
      @Borrowed Buffer in,
      @Owned MutableBuffer again) { // error: component-shape | 'process' asks for the payload twice
    return again.freeze();
  }
}
