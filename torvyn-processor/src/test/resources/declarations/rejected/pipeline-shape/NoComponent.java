package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-component")
interface NoComponent {
  Parts.Numbers numbers();

  String middle(); // error: pipeline-shape | 'middle' returns java.lang.String, which is no component

  Parts.Look out();
}
