package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("no-sink")
interface NoSink { // error: pipeline-shape | pipeline 'no-sink' has no sink
  Parts.Numbers numbers();
}
