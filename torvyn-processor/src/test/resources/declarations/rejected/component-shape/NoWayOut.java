package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Processor
class NoWayOut {
  void process(@Borrowed Buffer in) {} // error: component-shape | 'process' returns nothing and has no Emitter, so that no result can leave it
}
