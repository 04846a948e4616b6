package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("class-pipeline")
class ClassPipeline { // error: pipeline-shape | pipeline 'ClassPipeline' is not an interface

}
