package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Source
class SourceWithInput {
  @Owned Buffer pull(
      @Borrowed Buffer in) { // error: component-shape | 'pull' of a source has no payload to hand in
    return null;
  }
}
