package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Source
class TwoAllocators {
  @Owned Buffer pull(
      BufferAllocator one,
      BufferAllocator two) { // error: component-shape | 'pull' asks for BufferAllocator twice
    return null;
  }
}
