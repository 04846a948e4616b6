package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("generic-pipeline")
interface GenericPipeline<T> { // error: pipeline-shape | pipeline 'GenericPipeline' has type parameters
  Parts.Numbers numbers();

  Parts.Look out();
}
