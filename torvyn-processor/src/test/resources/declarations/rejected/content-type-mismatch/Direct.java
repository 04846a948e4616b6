package demo;

import io.torvyn.annotation.*;
import io.torvyn.annotation.pipeline.*;
import io.torvyn.buffer.*;
import io.torvyn.flow.*;
import java.util.EnumSet;

@Pipeline("direct")
interface Direct {
  Parts.Texts texts();

  Parts.Json out(); // error: content-type-mismatch | stage 'out' accepts application/json, but 'texts' gives text/plain
}
