package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Aggregator
class NoFlush { // error: component-shape | @Aggregator 'NoFlush' has no method 'flush'
  void ingest(@Borrowed Buffer in) {}
}
