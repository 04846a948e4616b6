package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class Misspelt { // error: component-shape | @Processor 'Misspelt' has no method 'process'
  @Owned Buffer proces(@Borrowed Buffer in, BufferAllocator alloc) {
    return null;
  }
}
