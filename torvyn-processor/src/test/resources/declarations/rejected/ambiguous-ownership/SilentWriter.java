package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class SilentWriter {
  @Owned Buffer process(
      MutableBuffer in) { // error: ambiguous-ownership | parameter 'in' of 'process' does not say who owns the MutableBuffer
    return null;
  }
}
