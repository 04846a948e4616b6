package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("below-sink")
interface BelowSink {
  Parts.Numbers numbers();

  Parts.Look first();

  Parts.Look second(); // error: pipeline-shape | stage 'second' takes from 'first', which is a sink and gives nothing
}
