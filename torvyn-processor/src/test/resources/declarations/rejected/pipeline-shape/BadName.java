package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("Bad Name") // error: pipeline-shape | 'Bad Name' cannot name a pipeline
interface BadName {
  Parts.Numbers numbers();

  Parts.Look out();
}
