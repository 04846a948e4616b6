package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Sink
interface NoClass { // error: component-shape | @Sink 'NoClass' is not a class
  void push(@Borrowed Buffer in);
}
