package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Router
class TextPort {
  String route(@Borrowed Buffer in) { // error: component-shape | 'route' of a router returns String, which the host has no use for
    return "";
  }
}
