package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Filter
class ForeignResult {
  int evaluate(@Borrowed Buffer in) { // error: component-shape | 'evaluate' of a filter returns int, which the host has no use for
    return 0;
  }
}
