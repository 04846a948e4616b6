package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-source")
interface NoSource { // error: pipeline-shape | pipeline 'no-source' has no source
  Parts.Look out();
}
