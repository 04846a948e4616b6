package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class OwnedMeta {
  void push(
      @Owned ElementMeta meta) {} // error: conflicting-ownership | parameter 'meta' is @Owned, but ElementMeta has no owner
}
