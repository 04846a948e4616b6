package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

interface SameName {
  @Pipeline("twins")
  interface One {
    Parts.Numbers numbers();

    Parts.Look out();
  }

  @Pipeline("twins") // error: pipeline-shape | pipeline 'twins' exists already: demo.SameName.One is called so too
  interface Two {
    Parts.Numbers numbers();

    Parts.Look out();
  }
}
