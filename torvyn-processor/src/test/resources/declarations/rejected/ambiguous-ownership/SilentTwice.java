package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class SilentTwice {
  Buffer process( // error: ambiguous-ownership | 'process' does not say who owns the Buffer it returns
      Buffer in) { // error: ambiguous-ownership | parameter 'in' of 'process' does not say who owns the Buffer
    return null;
  }
}
