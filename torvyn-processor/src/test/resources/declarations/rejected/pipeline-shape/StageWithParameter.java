package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("stage-with-parameter")
interface StageWithParameter {
  Parts.Numbers numbers(int count); // error: pipeline-shape | 'numbers' has parameters, and a stage is a method without

  Parts.Look out();
}
