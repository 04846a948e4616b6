package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
class Both {
  void push(
      @Owned @Borrowed Buffer in) {} // error: conflicting-ownership | parameter 'in' is @Owned and @Borrowed at once
}
